import { type Language, NotFoundError } from '@tsunagi/access';
import { isEmbedded, transactByKey } from '@tsunagi/database';
import { enter } from './enter.js';
import type { Gate } from './gate.js';

/** An invented member of staff whom anybody may try out, as the region's data names them. */
export interface DemoAccount {
  key: string;
  staffId: string;
  displayName: string;
  /** Office, unit and role. */
  label: string;
  tenantName: string;
  /** Kind of the organisation: city, council, partner … */
  tenantKind: string;
  /** What one can try as this person. */
  description: Readonly<Record<Language, string>>;
}

/** The demo door: in a gateway started for the demo, over the PostgreSQL that our start program runs, and nowhere else. */
export interface DemoGate extends Gate {
  /** Whether this gateway was started for the demo. */
  readonly demo: boolean;
  readonly demoAccounts: readonly DemoAccount[];
}

/** The accounts that can be tried out; none wherever the door does not exist. */
export const listDemoAccounts = async (
  gate: Pick<DemoGate, 'orm' | 'region' | 'demo' | 'demoAccounts'>,
): Promise<readonly DemoAccount[]> => (gate.demo && (await transactByKey(gate.orm, gate.region, {}, isEmbedded)) ? gate.demoAccounts : []);

/** Enters as one of the demo accounts without a password. The server itself is asked each time whether this is the demo. */
export const signInDemo = (gate: DemoGate, key: string): Promise<{ sessionToken: string }> =>
  transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    const account = gate.demo && (await isEmbedded(em)) ? gate.demoAccounts.find((each) => each.key === key) : undefined;
    if (!account) throw new NotFoundError();
    return { sessionToken: await enter(em, clock.now, gate, { staffId: account.staffId, secondFactor: false, verb: 'session.demo' }) };
  });
