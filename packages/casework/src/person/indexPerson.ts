import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { PersonContact } from './PersonContact.js';
import { type Names, nameTokens, numberTokens, phoneTokens, type TokenKind, tailTokens, wholeTokensOf } from './searchKeys.js';

type Contact = Pick<InstanceType<typeof PersonContact>, 'phone' | 'mobile'>;

/** Of each kind that is named the old ones go, and these come. */
function replaceTokens(tx: Work, personId: string, byKind: Partial<Record<TokenKind, string[]>>): void {
  const key = [tx.asker.region, tx.asker.tenant, personId];
  const given = JSON.stringify(byKind);
  send(
    tx.em,
    `delete from search_token where region_id = ? and tenant_id = ? and person_id = ?
       and kind = any(array(select jsonb_object_keys(?::jsonb)))`,
    [...key, given],
  );
  send(
    tx.em,
    `insert into search_token (region_id, tenant_id, person_id, kind, token)
     select ?, ?, ?, kind, token from jsonb_each(?::jsonb) as of_kind (kind, tokens), jsonb_array_elements_text(tokens) token`,
    [...key, given],
  );
}

/** By pieces whoever is searched for is found, by whole names those of whom a text speaks. */
function tokensOfNames(identity: Names): Partial<Record<TokenKind, string[]>> {
  const { familyName, givenName, familyKana, givenKana, alias, formerName } = identity;
  return {
    name: nameTokens(`${familyName}${givenName}`, `${familyKana}${givenKana}`, alias, formerName, familyName),
    ...wholeTokensOf(identity),
  };
}

/** Makes a person of the own office findable. Addresses are never cut into tokens: a search must not find where somebody lives. */
export function indexPerson(tx: Work, personId: string, known: { identity?: Names; contact?: Contact; number?: string }): void {
  const { identity, contact, number } = known;
  replaceTokens(tx, personId, {
    ...(identity && tokensOfNames(identity)),
    ...(contact && { phone: phoneTokens(contact.phone, contact.mobile), tail: tailTokens(contact.phone, contact.mobile) }),
    ...(number && { number: numberTokens(number) }),
  });
}
