import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PersonOfReferralDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** To withdraw a referral leaves the consent in force: whoever heard the person take it back has to record that instead. */
export function ConsentInstead({ referralId }: { referralId: string }) {
  const { data } = useAsk(PersonOfReferralDocument, { id: referralId });
  const person = data?.referral?.person;
  if (!person) return null;
  return (
    <p className="text-dns-16N-130">
      <Trans>
        本人が同意を取り下げたときは、
        <Link to="/persons/$id" params={{ id: person.id }} search={{ tab: 'sharing' }} className="link">
          利用者のページの「同意と提供」
        </Link>
        で撤回を記録してください。紹介もいっしょに取り下げられます。
      </Trans>
    </p>
  );
}
