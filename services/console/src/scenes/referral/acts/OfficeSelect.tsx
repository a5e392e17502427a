import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Select } from '../../../components/Select.tsx';
import { ReceiversDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useWord } from '../../../lib/words/words.ts';

/** Another office that takes referrals at present, by kana. Which of them may be asked the server says. */
export function OfficeSelect(props: Omit<ComponentProps<typeof Select>, 'choices'>) {
  const { t } = useLingui();
  const word = useWord();
  const own = useViewer().tenant.id;
  const { data } = useAsk(ReceiversDocument, {});
  const offices = (data?.tenants ?? []).filter(({ id, takesReferrals }) => id !== own && takesReferrals);
  const choices = offices.map(({ id, shortName, capacity }) => ({
    value: id,
    label: capacity === 'OPEN' ? shortName : `${shortName}（${word('capacities', capacity)}）`,
  }));
  return <Select {...props} choices={[{ value: '', label: t`選んでください` }, ...choices]} />;
}
