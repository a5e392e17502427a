import type { ConferenceWholeFragment, ItemWholeFragment, NoteLineFragment } from '../../../gql/graphql.ts';

/** Where on the board something was noticed that the region lacks: a line of that kind, or an issue on the agenda. */
export interface Noticed {
  id: string;
  of: 'note' | 'item';
  words: string;
}

export const ofNote = ({ id, text }: NoteLineFragment): Noticed => ({ id, of: 'note', words: text });
export const ofItem = ({ id, title }: ItemWholeFragment): Noticed => ({ id, of: 'item', words: title });

/** What has not gone to the hub yet, as the board shows it. */
export const unsent = ({ items, notes }: Pick<ConferenceWholeFragment, 'items' | 'notes'>): Noticed[] => [
  ...items.filter(({ sort, state, sentToHubOn }) => sort === 'ISSUE' && state !== 'STRUCK' && !sentToHubOn).map(ofItem),
  ...notes.filter(({ kind, sentToHubOn }) => kind === 'NEED' && !sentToHubOn).map(ofNote),
];
