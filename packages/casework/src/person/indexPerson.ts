import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { PersonContact } from './PersonContact.js';
import type { PersonIdentity } from './PersonIdentity.js';
import { nameTokens, numberTokens, phoneTokens, type TokenKind, tailTokens } from './searchKeys.js';

type Identity = Pick<InstanceType<typeof PersonIdentity>, 'familyName' | 'givenName' | 'familyKana' | 'givenKana' | 'alias' | 'formerName'>;
type Contact = Pick<InstanceType<typeof PersonContact>, 'phone' | 'mobile'>;

function replaceTokens(tx: Work, personId: string, kind: TokenKind, tokens: string[]): void {
  const key = [tx.asker.region, tx.asker.tenant, personId, kind];
  send(tx.em, 'delete from search_token where region_id = ? and tenant_id = ? and person_id = ? and kind = ?', key);
  if (tokens.length === 0) return;
  send(
    tx.em,
    `insert into search_token (region_id, tenant_id, person_id, kind, token)
     select ?, ?, ?, ?, token from jsonb_array_elements_text(?::jsonb) token`,
    [...key, JSON.stringify(tokens)],
  );
}

/** Makes a person of the own office findable. Addresses are never cut into tokens: a search must not find where somebody lives. */
export function indexPerson(tx: Work, personId: string, known: { identity?: Identity; contact?: Contact; number?: string }): void {
  const { identity, contact, number } = known;
  if (identity) {
    const { familyName, givenName, familyKana, givenKana, alias, formerName } = identity;
    replaceTokens(
      tx,
      personId,
      'name',
      nameTokens(`${familyName}${givenName}`, `${familyKana}${givenKana}`, alias, formerName, familyName),
    );
  }
  if (contact) {
    replaceTokens(tx, personId, 'phone', phoneTokens(contact.phone, contact.mobile));
    replaceTokens(tx, personId, 'tail', tailTokens(contact.phone, contact.mobile));
  }
  if (number) replaceTokens(tx, personId, 'number', numberTokens(number));
}
