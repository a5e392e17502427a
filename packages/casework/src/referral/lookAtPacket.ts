import { type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import type { Look, Reading } from '@tsunagi/database';
import { listRecordsOfReferral } from '../case/index.js';
import { readGrantsOfReferral } from '../disclosure/index.js';
import { type PersonGroup, personGroups, readPersonOfReferral } from '../person/index.js';
import { readReferral } from './readReferral.js';

type RowsOf<R> = R extends Reading<infer _Args, infer Row> ? Row[] : never;
export type PacketGroups = { [Group in PersonGroup]: RowsOf<(typeof personGroups)[Group]['ofReferral']> };
export type Packet = Awaited<ReturnType<typeof lookAtPacket>>;

const allGroups = Object.keys(personGroups) as PersonGroup[];
const fieldGroupOf = (group: PersonGroup): FieldGroup => (group === 'householdMembers' ? 'household' : group);

/** The packet: every part by the referral's own key, through the same readings as the receiver's page; or only these groups. */
export async function lookAtPacket(look: Look, referralId: string, only: readonly FieldGroup[] = fieldGroupNames) {
  const key = { referralId };
  const groups = allGroups.filter((group) => only.includes(fieldGroupOf(group)));
  const [referrals, persons, grants, records, ...ofGroups] = await Promise.all([
    look.read(readReferral, key),
    look.read(readPersonOfReferral, key),
    look.read(readGrantsOfReferral, key),
    only.includes('records') ? look.read(listRecordsOfReferral, key) : [],
    ...groups.map((group) => look.read(personGroups[group].ofReferral as (typeof personGroups)['identity']['ofReferral'], key)),
  ]);
  const byGroup = Object.fromEntries(allGroups.map((group) => [group, ofGroups[groups.indexOf(group)] ?? []])) as unknown as PacketGroups;
  return { referral: referrals[0] ?? null, person: persons[0] ?? null, grants, records, groups: byGroup };
}

/** A referral with what it discloses of the person, and no more than that: also for the sender, who could see all. */
export async function readPacket(look: Look, referralId: string): Promise<Packet> {
  const [referral] = await look.read(readReferral, { referralId });
  return lookAtPacket(look, referralId, referral?.fieldGroups ?? []);
}
