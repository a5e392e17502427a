import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { OutcomeVoice, ReferralAction, ReferralWholeFragment } from '../../gql/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { useWord } from '../../lib/words/words.ts';

interface Props {
  referral: ReferralWholeFragment;
  begin(act: ReferralAction, referralId: string): void;
}

const voices: readonly { voice: OutcomeVoice; act: ReferralAction }[] = [
  { voice: 'PROVIDER', act: 'COMPLETE' },
  { voice: 'SENDER', act: 'CONFIRM_OUTCOME' },
  { voice: 'PERSON', act: 'RECORD_PERSON_VOICE' },
];

/** 結果. Three voices, kept apart: who supported, who referred, and the person. */
export function Outcomes({ referral, begin }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const titles: Record<OutcomeVoice, string> = { PROVIDER: t`支援した側`, SENDER: t`つないだ側`, PERSON: t`本人の声` };
  return (
    <Panel title={<Trans>結果</Trans>}>
      <div className="grid gap-x-6 gap-y-5 desk:grid-cols-3 print:grid-cols-3">
        {voices.map(({ voice, act }) => {
          const said = referral.outcomes.filter((outcome) => outcome.voice === voice);
          return (
            <section key={voice} className="flex flex-col items-start gap-2">
              <h3 className="text-dns-14B-130 text-solid-gray-700">{titles[voice]}</h3>
              {said.map((outcome) => (
                <Said key={outcome.id} outcome={outcome} />
              ))}
              {said.length === 0 && (
                <p className="text-dns-16N-130 text-solid-gray-600">
                  <Trans>まだありません</Trans>
                </p>
              )}
              {referral.availableActions.includes(act) && (
                <Button size="sm" onPress={() => begin(act, referral.id)}>
                  {word('referralActs', act)}
                </Button>
              )}
            </section>
          );
        })}
      </div>
    </Panel>
  );
}

function Said({ outcome }: { outcome: ReferralWholeFragment['outcomes'][number] }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <div className="flex flex-col gap-1">
      <p className="text-dns-16B-130">{word('outcomes', outcome.code)}</p>
      {outcome.text && <p className="text-dns-16N-130 whitespace-pre-wrap">{outcome.text}</p>}
      <p className="text-dns-14N-130 text-solid-gray-700">
        {longDay(outcome.occurredOn, i18n.locale)}
        {outcome.method && `　${word(outcome.voice === 'PROVIDER' ? 'replyMeans' : 'recordMethods', outcome.method)}`}
        <br />
        {outcome.by}
      </p>
    </div>
  );
}
