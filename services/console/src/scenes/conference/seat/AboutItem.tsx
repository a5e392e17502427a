import { useLingui } from '@lingui/react/macro';
import { Select } from '../../../components/Select.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { useHush } from '../../board/hush.tsx';

interface Props {
  items: ConferenceWholeFragment['items'];
  value: string;
  onChoose(itemId: string): void;
}

/** About which item something is said: it is read by those who hear that item, and about none by the convener alone. */
export function AboutItem({ items, value, onChoose }: Props) {
  const { t } = useLingui();
  const hush = useHush();
  const live = items.filter(({ state, brief }) => state !== 'STRUCK' && state !== 'CARRIED' && brief);
  return (
    <Select
      label={t`どの議題についてか`}
      support={t`選んだ議題を聞ける人だけが読めます。選ばないと、招集した組織の出席者だけが読めます。`}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      choices={[
        { value: '', label: t`議題を選ばない` },
        ...live.map(({ id, title, position }) => ({ value: id, label: `${position}. ${hush(title)}` })),
      ]}
    />
  );
}
