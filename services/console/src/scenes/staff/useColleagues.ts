import type { Choice } from '../../components/Select.tsx';
import { ColleaguesDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';

/** Who works in the own office today, as choices of a list: the name, and the unit or title that tells two of one name apart. */
export function useColleagues(): readonly Choice[] {
  const { data } = useAsk(ColleaguesDocument, {}, { live: ['staff'] });
  const colleagues = data?.colleagues ?? [];
  return colleagues.map(({ id, displayName, jobTitle, unit }) => ({ value: id, label: `${displayName}（${unit?.name ?? jobTitle}）` }));
}
