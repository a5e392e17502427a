import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { isAboutNobody } from '../aboutNobody.ts';
import { AnonymityCheck } from './AnonymityCheck.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  itemId: string;
  text: string;
  confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

/** Where no person may be discussed: which words of an opinion or a reason might name somebody. All who sit there read them, for years. */
export function NobodyCheck({ conference, itemId, text, confirmed, onConfirm }: Props) {
  if (text.trim() === '' || !isAboutNobody(conference, itemId)) return null;
  return <AnonymityCheck text={text} conferenceId={conference.id} confirmed={confirmed} onConfirm={onConfirm} />;
}
