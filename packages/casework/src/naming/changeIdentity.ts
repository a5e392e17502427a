import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { findGroup, getPersonToChange, type IdentityInput, identityGroup, indexPerson, type OfPerson, putGroup } from '../person/index.js';
import { referralsOf, renameLabels } from '../referral/index.js';

export type ChangeIdentityInput = OfPerson & Partial<IdentityInput>;

/** 氏名・生年月日などを直す. The person is found under the new name from then on, also by those whose inbox shows it. */
export const changeIdentity = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeIdentityInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const [owner, found, referrals] = await Promise.all([
      getPersonToChange(tx, personId),
      findGroup(tx, identityGroup, { personId }),
      referralsOf(tx, personId),
    ]);
    const identity = await putGroup(tx, identityGroup, found, owner, expectedVersion, fields);
    indexPerson(tx, personId, { identity });
    await renameLabels(tx, identity, referrals);
    return { personId };
  });
