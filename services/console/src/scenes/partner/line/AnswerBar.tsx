import { Trans, useLingui } from '@lingui/react/macro';
import { type Answer, answers, possible } from '../answers/answers.ts';
import { PlainLink } from '../controls/Plain.tsx';
import type { PartnerReferral } from './partnerReferral.ts';

/** What most people answer; everything else is one tap further away. */
const common: readonly Answer[] = ['accept', 'ask', 'decline', 'start', 'admit', 'resume', 'report'];
/** The step that most take next. */
const first: readonly Answer[] = ['accept', 'start', 'admit', 'resume', 'report'];

/** The large buttons at the bottom, always in reach of the thumb. */
export function AnswerBar({ referral: { id, availableActions } }: { referral: PartnerReferral }) {
  const { t, i18n } = useLingui();
  const now = possible(availableActions);
  const main = first.find((name) => now.includes(name));
  const beside = now.filter((name) => common.includes(name) && name !== main);
  // What was withheld is asked for where it is missed.
  const rare = now.filter((name) => !common.includes(name) && name !== 'requestShare');
  const toAnswer = (name: Answer) => ({ to: { page: 'answer', id, answer: name } }) as const;
  if (now.length === 0) return null;
  return (
    <>
      {rare.length > 0 && (
        <details className="rounded-12 border border-solid-gray-300 bg-white">
          <summary className="cursor-pointer px-4 py-3.5 text-std-16B-170">
            <Trans>ほかの答え方</Trans>
          </summary>
          <ul className="flex flex-col gap-3 px-4 pb-4">
            {rare.map((name) => (
              <li key={name}>
                <PlainLink {...toAnswer(name)}>{i18n._(answers[name].button)}</PlainLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      <nav
        aria-label={t`答える`}
        className="sticky bottom-0 -mx-4 -mb-12 flex flex-col gap-2.5 border-t border-solid-gray-300 bg-white px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] print:hidden"
      >
        {main && (
          <PlainLink look="main" {...toAnswer(main)}>
            {i18n._(answers[main].button)}
          </PlainLink>
        )}
        {beside.length > 0 && (
          <div className="grid auto-cols-fr grid-flow-col gap-2.5">
            {beside.map((name) => (
              <PlainLink key={name} look={name === 'decline' ? 'danger' : 'outline'} {...toAnswer(name)}>
                {i18n._(answers[name].button)}
              </PlainLink>
            ))}
          </div>
        )}
      </nav>
    </>
  );
}
