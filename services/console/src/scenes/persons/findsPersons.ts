import type { CurrentViewerFragment } from '../../gql/graphql.ts';

/** What the viewer may be offered depends on this. */
export type Held = Pick<CurrentViewerFragment, 'roles' | 'duties'>;

/** Those who hold records of people. The server decides what they see; here it decides only what is offered. */
export const findsPersons = ({ duties }: Held): boolean => duties.includes('HOLDS_RECORDS');
