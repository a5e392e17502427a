import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { FaultNote } from '../../components/FaultNote.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { InboxPaneDocument, type InboxRowFragment, type ReferralAction } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { useWord } from '../../lib/words/words.ts';
import { ReferralBrief } from '../referral/ReferralBrief.tsx';
import { useOpening } from '../referral/useOpening.ts';
import { useSeen } from '../referral/useSeen.ts';

interface Props {
  referralId: string;
  row: InboxRowFragment | undefined;
  begin(act: ReferralAction, referralId: string): void;
  putOff(row: InboxRowFragment): void;
  onClose(): void;
}

const keyOf: Partial<Record<ReferralAction, string>> = { ACCEPT: 'A', ASK: 'Q', DECLINE: 'R' };
/** What is offered here; everything else stands on the page of the referral. */
const offered: readonly ReferralAction[] = [
  'ACCEPT',
  'ANSWER',
  'CONFIRM_OUTCOME',
  'START',
  'ADMIT',
  'RESUME',
  'ASK',
  'DECLINE',
  'COMPLETE',
  'CLAIM',
];

/** What one must know to decide, beside the list: outline, who and what until when, scope, and the answers. */
export function InboxPane({ referralId, row, begin, putOff, onClose }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const { data, waiting, fault, again } = useAsk(InboxPaneDocument, { id: referralId }, { live: ['referral'] });
  const referral = data?.referral;
  useOpening(referral, again);
  useSeen(row ? { referralId, box: row.box, version: row.version } : null, row?.version);
  const acts = offered.filter((act) => referral?.availableActions.includes(act)).slice(0, 3);
  return (
    <aside
      aria-label={t`開いている紹介`}
      className="flex w-full shrink-0 flex-col border-solid-gray-300 bg-white wide:w-[27rem] wide:border-l print:hidden"
    >
      <div className="flex items-center justify-between gap-2 border-y border-solid-gray-200 py-1.5 pr-3 pl-5">
        <p className="text-mono-14N-150 text-solid-gray-700">{referral?.number}</p>
        <IconButton icon={X} label={t`閉じる`} onPress={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <section aria-label={t`内容`} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-5 py-4 focus-visible:-outline-offset-4">
        {waiting && <Waiting />}
        <FaultNote fault={fault} again={again} />
        {data && !fault && !referral && (
          <p className="py-8 text-center text-dns-16N-130 text-solid-gray-700">
            <Trans>この紹介は、いまは見られません。取り下げられたか、提供の期限が終わっています。</Trans>
          </p>
        )}
        {referral && <ReferralBrief referral={referral} />}
      </section>
      {referral && (
        <div className="flex flex-col gap-3 border-t border-solid-gray-200 px-5 py-4">
          <div className="flex flex-wrap gap-2">
            {acts.map((act, at) => (
              <Button key={act} size="sm" look={at === 0 ? 'main' : 'outline'} onPress={() => begin(act, referralId)}>
                {word('referralActs', act)}
                {keyOf[act] && <Keys hint>{keyOf[act]}</Keys>}
              </Button>
            ))}
            {row && (
              <Button size="sm" onPress={() => putOff(row)}>
                <Trans>あとで</Trans> <Keys hint>Z</Keys>
              </Button>
            )}
          </div>
          <ButtonLink to="/referrals/$id" params={{ id: referralId }} look="text" size="sm">
            <Trans>紹介のページを開く</Trans>
          </ButtonLink>
        </div>
      )}
    </aside>
  );
}
