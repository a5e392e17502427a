import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import type { ReferralAction, ReferralWholeFragment } from '../../gql/graphql.ts';
import { useWideScreen } from '../../lib/useWideScreen.ts';
import { useWord } from '../../lib/words/words.ts';
import { actForms } from './acts/actForms.ts';

/** In the order in which they are likely to be wanted; the first that is available is the main button. */
const order: readonly ReferralAction[] = [
  'ACCEPT',
  'ANSWER',
  'START',
  'ADMIT',
  'RESUME',
  'COMPLETE',
  'CONFIRM_OUTCOME',
  'RECORD_REPLY',
  'ASK',
  'DECLINE',
  'HOLD',
  'WAITLIST',
  'FORWARD',
  'RETURN',
  'RECORD_PERSON_VOICE',
  'FAIL',
  'CLAIM',
  'RESEND',
  'WITHDRAW',
  'ENTER_IN_ERROR',
];

/**
 * What takes something away is never the step that most people take next, though it may be the only one there is; and neither is
 * RECORD_REPLY, which is for the day on which the other office phones.
 */
const ends: readonly ReferralAction[] = ['WITHDRAW', 'ENTER_IN_ERROR'];

/** What can be done now, as the server says; what is rarely wanted stands in a menu. */
export function ReferralActions({
  referral,
  begin,
}: {
  referral: ReferralWholeFragment;
  begin(act: ReferralAction, referralId: string): void;
}) {
  const { t } = useLingui();
  const word = useWord();
  const inSight = useWideScreen() ? 3 : 1;
  const available = order.filter((act) => referral.availableActions.includes(act) && act in actForms);
  if (available.length === 0) return null;
  const rest = available.slice(inSight);
  return (
    <ActionBar note={referral.clockStopped && <Trans>質問中のあいだ、期限は止まっています。</Trans>}>
      {rest.length > 0 && (
        <Menu
          label={t`ほかの操作`}
          face={inSight > 1 ? <Plural value={rest.length} other="ほかの操作（#）" /> : <Plural value={rest.length} other="ほか（#）" />}
          className="inline-flex min-h-12 cursor-pointer items-center rounded-8 px-4 text-oln-16B-100 text-key-900 underline hover:bg-key-50"
          choices={rest.map((act) => ({ id: act, label: word('referralActs', act), run: () => begin(act, referral.id) }))}
        />
      )}
      {available
        .slice(0, inSight)
        .reverse()
        .map((act) => (
          <Button
            key={act}
            look={ends.includes(act) ? 'danger' : act === available[0] && act !== 'RECORD_REPLY' ? 'main' : 'outline'}
            onPress={() => begin(act, referral.id)}
          >
            {word('referralActs', act)}
          </Button>
        ))}
    </ActionBar>
  );
}
