import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { Staff } from '../staff/Staff.js';
import { PasswordCredential } from './PasswordCredential.js';
import { findSecondFactor } from './secondFactor.js';

export interface OwnAccount {
  login: string;
  passwordHash: string | null;
  /** Whether a second factor is confirmed. */
  secondFactor: boolean;
}

/** What a proof is checked against, read before it: the check itself takes long and must hold no transaction open. */
export const readOwnAccount = (desk: Desk): Promise<OwnAccount> =>
  command(desk, async (tx) => {
    const key = { regionId: tx.asker.region, staffId: tx.asker.staff };
    const staff = await tx.em.findOne(Staff, key);
    authorize(tx.actor, 'read', 'Staff', staff);
    const password = await tx.em.findOne(PasswordCredential, key);
    const factor = await findSecondFactor(tx.em, tx.asker.region, tx.asker.staff);
    return { login: staff.login, passwordHash: password?.hash ?? null, secondFactor: factor !== null };
  });
