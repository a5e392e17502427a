import { askedNames, findIdentifying, type Identifying, listFactsOfPages, listKnownNames, namesOn } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';

/** What in a text could show who somebody is, by the names too that the viewer may read. */
export async function identifyingIn({ reader }: GatewayContext, text: string, conferenceId: string | null): Promise<Identifying[]> {
  const [known, pages] = await Promise.all([
    reader.read(listKnownNames, askedNames(text)),
    conferenceId ? reader.read(listFactsOfPages, { conferenceId }) : [],
  ]);
  return findIdentifying(text, [...known.map(({ name }) => name), ...pages.flatMap(({ facts }) => namesOn(facts))]);
}
