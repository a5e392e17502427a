import { Trans, useLingui } from '@lingui/react/macro';
import type { GroupWholeFragment } from '../../../gql/hub/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';

/** What the group is called, what it is there for, and who keeps its office. */
export function GroupHead({ group }: { group: GroupWholeFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { name, nameKana, purpose, area, municipalityCode, since, keeper, source, toConfirm } = group;
  const where = [municipalityCode && word('municipalities', municipalityCode), area].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
      <div className="flex flex-col gap-1">
        <h2 className="text-std-24B-150">{name}</h2>
        <p className="text-dns-14N-130 text-solid-gray-700">{nameKana}</p>
      </div>
      {purpose && <p className="max-w-3xl text-std-16N-170 whitespace-pre-wrap">{purpose}</p>}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-dns-16N-130 text-solid-gray-700">
        {where && <span>{where}</span>}
        <span>
          <Trans>事務局：{keeper.shortName}</Trans>
        </span>
        {since && (
          <span>
            <Trans>{longDay(since, i18n.locale)}から</Trans>
          </span>
        )}
      </p>
      {(source || toConfirm) && (
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-700">
          {source && (
            <span>
              <Trans>出典：{source}</Trans>
            </span>
          )}
          {toConfirm && (
            <span>
              <Trans>要確認：{toConfirm}</Trans>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
