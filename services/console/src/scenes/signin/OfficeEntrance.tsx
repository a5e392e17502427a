import { Trans, useLingui } from '@lingui/react/macro';
import { Building2 } from 'lucide-react';
import { Banner } from '../../components/Banner.tsx';
import { lookOf } from '../../components/buttonLook.ts';
import { OfficeDoorDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';

/** Why somebody who came back from the own sign-in of their organisation stands before the door again. */
function Returned({ entry, number }: { entry: string; number: string }) {
  const { t } = useLingui();
  const title: Record<string, string> = {
    refused: t`共通ログインでは入れませんでした。`,
    unavailable: t`組織の共通ログインにつながりません。`,
    wait: t`続けて失敗したため、少しお待ちいただいています。`,
  };
  const whatToDo: Record<string, string> = {
    refused: t`もう一度お試しください。続くときは、下の番号を添えて組織の管理者にお尋ねください。`,
    unavailable: t`少し待ってからもう一度お試しになるか、ほかの方法でサインインしてください。`,
    wait: t`1分ほど待ってから、もう一度お試しください。`,
  };
  if (!title[entry]) return null;
  return (
    <Banner kind="error" title={title[entry]}>
      <p>{whatToDo[entry]}</p>
      {/^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(number) && (
        <p className="pt-1">
          <Trans>問い合わせ番号 {number}</Trans>
        </p>
      )}
    </Banner>
  );
}

/** 共通ログイン: at the address of an organisation (`/?office=…`) that has a sign-in of its own. */
export function OfficeEntrance({ address }: { address: URLSearchParams }) {
  const office = address.get('office');
  const { data } = useAsk(OfficeDoorDocument, { code: office ?? '' }, { pause: !office });
  const door = data?.officeDoor;
  return (
    <>
      <Returned entry={address.get('entry') ?? ''} number={address.get('number') ?? ''} />
      {door && (
        <a href={door.address} className={lookOf('outline', 'lg', true)}>
          <Building2 aria-hidden className="size-5" />
          <Trans>{door.name} の共通ログインで入る</Trans>
        </a>
      )}
    </>
  );
}
