import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import type { MemberLineFragment } from '../../../gql/graphql.ts';
import { type Changed, changedSince } from './whoGets.ts';

type Said = Parameters<typeof changedSince>[0];

interface Props {
  before: Said;
  now: Said;
  members: readonly MemberLineFragment[];
}

const words: Record<Changed, ReactNode> = {
  nothing: <Trans>配らない</Trans>,
  less: <Trans>一部の項目だけ配る</Trans>,
  all: <Trans>配る</Trans>,
};

/** A colleague was faster: to whom it goes by now, and that sending again decides. Nothing was opened or closed. */
export function HandedMeanwhile({ before, now, members }: Props) {
  const seats = members.map(({ id, hasAccount, tenant }) => ({ id, guest: !hasAccount && !tenant }));
  const changed = new Map(changedSince(before, now, seats).map(({ id, to }) => [id, to]));
  return (
    <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
      <ul>
        {members.flatMap(({ id, name, office }) => {
          const to = changed.get(id);
          return to ? (
            <li key={id}>
              {name}（{office}）：{words[to]}
            </li>
          ) : (
            []
          );
        })}
      </ul>
      <p className="pt-1">
        <Trans>まだ何も変えていません。下の選択を確かめてください。もう一度押すと、下の内容になります。</Trans>
      </p>
    </Banner>
  );
}
