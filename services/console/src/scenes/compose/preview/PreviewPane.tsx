import { Trans, useLingui } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { useId, useState } from 'react';
import { classes } from '../../../components/classes.ts';
import { Fact, Facts } from '../../../components/Facts.tsx';
import { Tabs } from '../../../components/Tabs.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { FieldGroup, PreviewFragment, PreviewStage, ReceiverFragment } from '../../../gql/graphql.ts';
import { nearDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { FieldGroups } from '../../person/groups/FieldGroups.tsx';
import type { KeptDraft } from '../draft/useReferralDraft.ts';
import { usePreview } from './usePreview.ts';

const scrolling = 'overflow-y-auto px-4 pt-2 pb-4 focus-visible:-outline-offset-4 wide:max-h-[calc(100dvh-15rem)]';

interface Props {
  draft: KeptDraft | null;
  receiver: ReceiverFragment | undefined;
  /** What opens once it is accepted. */
  chosen: readonly FieldGroup[];
}

/** 相手に見える画面. The receiver’s own page over this draft, as it will be on arrival and once it is accepted. */
export function PreviewPane({ draft, receiver, chosen }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [stage, setStage] = useState<PreviewStage>('ON_ARRIVAL');
  const seen = usePreview(draft, stage);
  const body = (
    <div className={classes('transition-opacity', seen?.waiting && seen.preview && 'opacity-60')} aria-busy={seen?.waiting}>
      {seen?.waiting && !seen.preview && <Waiting />}
      {seen?.why && <p className="text-dns-16N-130">{seen.why}</p>}
      {seen?.preview && <Seen preview={seen.preview} chosen={chosen} />}
    </div>
  );
  return (
    <section aria-labelledby={id} className="rounded-12 border-2 border-solid-gray-800 bg-white">
      <header className="flex items-center gap-2.5 rounded-t-8 bg-solid-gray-800 px-4 py-2.5 text-white">
        <Eye aria-hidden className="size-5 shrink-0" />
        <h2 id={id} className="text-dns-16B-130">
          {receiver ? <Trans>相手に見える画面（{receiver.shortName}）</Trans> : <Trans>相手に見える画面</Trans>}
        </h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <section aria-label={t`相手に見える内容`} tabIndex={0} className={scrolling}>
        {draft ? (
          <Tabs
            label={t`いつの画面か`}
            open={stage}
            onOpen={(next) => setStage(next as PreviewStage)}
            tabs={[
              { id: 'ON_ARRIVAL', title: <Trans>届いたとき</Trans>, body },
              { id: 'ONCE_ACCEPTED', title: <Trans>受けたあと</Trans>, body },
            ]}
          />
        ) : (
          <p className="py-6 text-dns-16N-130 text-solid-gray-700">
            <Trans>受け先に見える内容が、受け先の権限のままここに出ます。書いたことが保存されるたびに新しくなります。</Trans>
          </p>
        )}
      </section>
    </section>
  );
}

interface SeenProps extends Pick<Props, 'chosen'> {
  preview: PreviewFragment;
}

function Seen({ preview: { stage, referral, person, withheld }, chosen }: SeenProps) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <div className="flex flex-col gap-5">
      {referral && (
        <Facts>
          <Fact term={<Trans>どこから</Trans>}>{referral.sender.shortName}</Fact>
          <Fact term={<Trans>要約</Trans>}>{referral.summary}</Fact>
          <Fact term={<Trans>頼みごと</Trans>}>{referral.request}</Fact>
          <Fact term={<Trans>困りごと</Trans>}>{listed(referral.needs.map((need) => word('needs', need)))}</Fact>
          <Fact term={<Trans>返事の期限</Trans>}>{referral.replyDueOn && nearDay(referral.replyDueOn, i18n.locale)}</Fact>
          <Fact term={<Trans>根拠</Trans>}>{word('legalBases', referral.basis)}</Fact>
        </Facts>
      )}
      {person && (
        <div className="border-t border-solid-gray-300 pt-4">
          <FieldGroups shown={person} withheld={withheld} onceAccepted={stage === 'ON_ARRIVAL' ? chosen : []} />
        </div>
      )}
    </div>
  );
}
