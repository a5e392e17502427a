import { nobody } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { Staff } from '../staff/Staff.js';
import type { Gate } from './gate.js';
import { PasswordCredential } from './PasswordCredential.js';

/** Login names are compared in one form: no spaces around, no full-width letters, no capitals. */
export const canonicalLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** What signing in needs to know of an account. */
export interface Account {
  staffId: string;
  /** The organisation that opened it. */
  tenantId: string;
  login: string;
  passwordHash: string | null;
  disabled: boolean;
}

/** The account with this login name, or null; the same statements are run in both cases, so that the time tells nothing. */
export const findAccount = (gate: Gate, login: string): Promise<Account | null> =>
  transactByKey(gate.orm, gate.region, { 'app.login': login }, async (em) => {
    const staff = await em.findOne(Staff, { regionId: gate.region, login });
    await becomeStaff(em, staff?.staffId ?? nobody);
    const password = await em.findOne(PasswordCredential, { regionId: gate.region, staffId: staff?.staffId ?? nobody });
    return (
      staff && {
        staffId: staff.staffId,
        tenantId: staff.tenantId,
        login,
        passwordHash: password?.hash ?? null,
        disabled: staff.disabledAt !== null,
      }
    );
  });
