import type { ConferenceWholeFragment, OpinionLineFragment } from '../../../gql/graphql.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useHush } from '../../board/hush.tsx';

interface Props {
  conference: Pick<ConferenceWholeFragment, 'items' | 'opinions'>;
  memberId: string;
  occasion: OpinionLineFragment['occasion'];
}

/** 意見・指摘 of one member, each under the item it speaks about, as far as the viewer hears it. */
export function Opinions({ conference: { items, opinions }, memberId, occasion }: Props) {
  const hush = useHush();
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return opinions
    .filter((each) => each.memberId === memberId && each.occasion === occasion)
    .map(({ id, itemId, text }) => (
      <span key={id} className="block whitespace-pre-wrap">
        {itemId && <span className="text-solid-gray-700">「{hush(titles.get(itemId) ?? '')}」</span>}
        <Personal>{text}</Personal>
      </span>
    ));
}
