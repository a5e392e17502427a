import type { FieldGroup } from '@tsunagi/access';
import type { Work } from '../../desk/desk.js';
import { Disclosure, liveLines } from '../../disclosure/index.js';
import { ShareRequest } from './ShareRequest.js';

/** What of the person is open to the receiver by this referral now, and what it has asked to see besides and not been told. */
export interface Sharing {
  lines: readonly Pick<Disclosure, 'fieldGroups' | 'until'>[];
  waiting: ReadonlyMap<FieldGroup, ShareRequest>;
}

/** Reads both by the key of the referral alone, and so in one flight with it; the ledger decides, not the list that was sent. */
export async function findSharing(tx: Work, referralId: string): Promise<Sharing> {
  const region = { regionId: tx.asker.region };
  const [lines, requests] = await Promise.all([
    tx.em.find(Disclosure, { ...region, origin: 'referral', originId: referralId }),
    tx.em.find(ShareRequest, { ...region, referralId, state: 'open' }),
  ]);
  return {
    lines: liveLines(lines, tx.now).filter((line) => !line.fieldGroups.includes('answer')),
    waiting: new Map(requests.map((request) => [request.fieldGroup, request])),
  };
}

/** Until when each part is open by these lines: a field group, or `referral` for the referral itself. */
export function endsOf(lines: Sharing['lines']): Map<string, Date> {
  const ends = new Map<string, Date>();
  for (const { fieldGroups, until } of lines) for (const part of fieldGroups) if (until > (ends.get(part) ?? 0)) ends.set(part, until);
  return ends;
}
