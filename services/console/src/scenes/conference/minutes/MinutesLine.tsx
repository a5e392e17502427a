import { Trans, useLingui } from '@lingui/react/macro';
import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ItemWholeFragment, NoteLineFragment } from '../../../gql/graphql.ts';
import { moment, nearDay } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { CarryOutDialog } from './CarryOutDialog.tsx';
import { mayCarryOut } from './mayCarryOut.ts';
import { NoteKindBadge } from './NoteKindBadge.tsx';

/** A line of the minutes. What was said of one’s own person can be taken out of the meeting once they have agreed. */
export function MinutesLine({ note, item }: { note: NoteLineFragment; item: ItemWholeFragment | null }) {
  const { i18n } = useLingui();
  const [carrying, carry] = useState(false);
  const { kind, text, writer, writtenAt, assignee, dueOn, agreedOn, doneAt, beside, carriedOn } = note;
  const carries = mayCarryOut(note, item);
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <NoteKindBadge kind={kind} />
        {beside && (
          <Badge tone="wait">
            <Trans>同時に書かれた行</Trans>
          </Badge>
        )}
        <span className="min-w-0 flex-1 basis-64 text-std-16N-170 whitespace-pre-wrap">
          <Personal>{text}</Personal>
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        {assignee && <span>{assignee}</span>}
        {dueOn && (
          <span>
            <Trans>期限 {nearDay(agreedOn ?? dueOn, i18n.locale)}</Trans>
          </span>
        )}
        {agreedOn && dueOn && (
          <span>
            <Trans>いまの期限 {nearDay(dueOn, i18n.locale)}（担当の組織が変更）</Trans>
          </span>
        )}
        {doneAt && <Trans>{moment(doneAt, i18n.locale)} に済み</Trans>}
        <span>
          {writer}　{moment(writtenAt, i18n.locale)}
        </span>
        {carriedOn && <Trans>支援経過に移しました（{nearDay(carriedOn, i18n.locale)}）</Trans>}
        {carries && (
          <Button size="xs" look="text" onPress={() => carry(true)}>
            <FileOutput aria-hidden className="size-4" />
            <Trans>会議の外へ移す</Trans>
          </Button>
        )}
      </p>
      {carrying && item?.personId && <CarryOutDialog note={note} personId={item.personId} onClose={() => carry(false)} />}
    </li>
  );
}
