import { Trans, useLingui } from '@lingui/react/macro';
import { EyeOff, FilePen, Presentation } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import type { ConferenceWholeFragment, ItemWholeFragment, NoteLineFragment } from '../../../gql/graphql.ts';
import { dayOf, longDay, moment } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useHush } from '../../board/hush.tsx';
import { Confirmations } from './Confirmations.tsx';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { MinutesLine } from './MinutesLine.tsx';

const over = new Set(['ENDED', 'CIRCULATED', 'APPROVED']);

/** What stands on the agenda still when the meeting is over goes to the next. */
const isLeft = ({ state }: ItemWholeFragment): boolean => state === 'PROPOSED' || state === 'DISTRIBUTED' || state === 'CARRIED';

/** 会議録: the lines of the record under their items, as far as the viewer heard them; and who has confirmed them. */
export function MinutesTab({ conference }: { conference: ConferenceWholeFragment }) {
  const { t, i18n } = useLingui();
  const { id, state, items, notes, recordingMyself, approvedAt, approver, examinedUntil } = conference;
  const hush = useHush();
  const ofItem = Map.groupBy(notes, ({ itemId }) => itemId);
  const apart = ofItem.get(null) ?? [];
  const mayWrite = recordingMyself && (state === 'OPEN' || state === 'ENDED');
  if (notes.length === 0 && conference.openedAt && !conference.members.some(({ myself }) => myself))
    return <NotHeard mayExamine={conference.availableActions.includes('EXAMINE')} />;
  if (notes.length === 0 && !over.has(state))
    return (
      <EmptyState icon={FilePen} title={<Trans>記録はまだありません</Trans>}>
        <Trans>会議が始まると、記録者が書いた行が、議題ごとにここに集まります。</Trans>
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-6">
      <ConfirmPanel conference={conference} />
      {examinedUntil && (
        <Banner kind="info" title={<Trans>決裁のために読んでいます</Trans>}>
          <Trans>
            {moment(examinedUntil, i18n.locale)}{' '}
            まで、または決裁するか差し戻すまで読めます。あなたの組織の出席者に伝えられた議題だけが見えています。
          </Trans>
        </Banner>
      )}
      {approvedAt && (
        <p className="text-dns-16N-130">
          <Trans>
            決裁 {longDay(dayOf(approvedAt), i18n.locale)} {approver}
          </Trans>
        </p>
      )}
      {mayWrite && (
        <div className="print:hidden">
          <ButtonLink size="sm" to="/conferences/$id/board" params={{ id }}>
            <Presentation aria-hidden className="size-4" />
            <Trans>ボードで書く・直す</Trans>
          </ButtonLink>
        </div>
      )}
      {items.map((item) => (
        <Chapter
          key={item.id}
          title={`${item.position}. ${hush(item.title)}`}
          item={item}
          notes={ofItem.get(item.id) ?? []}
          left={over.has(state) && isLeft(item)}
        />
      ))}
      <Chapter title={t`議題以外`} item={null} notes={apart} left={false} />
      <Confirmations conference={conference} />
    </div>
  );
}

/** Somebody of the convening office without a seat, perhaps about to approve: empty would look like nothing written. */
function NotHeard({ mayExamine }: { mayExamine: boolean }) {
  if (mayExamine)
    return (
      <EmptyState icon={EyeOff} title={<Trans>決裁する人は、会議録を開いて読めます</Trans>}>
        <Trans>下の「決裁のために読む」で開くと、あなたの組織の出席者に伝えられた議題と記録が、決裁が済むまで読めます。</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon={EyeOff} title={<Trans>記録は、会議に出席した人だけが読めます</Trans>}>
      <Trans>
        会議で聞いたことを知ってよいのは、守秘を誓約した出席者だけです。同じ組織の人でも、出席者でない人には見えません。決裁する人は、会議録が確認に回ってから「決裁のために読む」で読めます。
      </Trans>
    </EmptyState>
  );
}

interface ChapterProps {
  title: string;
  item: ItemWholeFragment | null;
  notes: readonly NoteLineFragment[];
  /** The meeting did not come to it, though a line may speak of it. */
  left: boolean;
}

function Chapter({ title, item, notes, left }: ChapterProps) {
  const word = useWord();
  if (notes.length === 0 && !left) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-18B-160">
        {title}
        {left && <Badge tone="wait">{word('agendaItemOutcomes', 'TO_NEXT')}</Badge>}
      </h3>
      {notes.length > 0 && (
        <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
          {notes.map((note) => (
            <MinutesLine key={note.id} note={note} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
}
