import type { PersonWholeFragment } from '../../gql/graphql.ts';

/** Whether it is a record of the own office; if not, it is read on a line of the ledger. */
export const isOwn = ({ viewerGrant }: Pick<PersonWholeFragment, 'viewerGrant'>): boolean => viewerGrant?.relation !== 'DISCLOSED';
