import { authorize, authorizeNew, NotFoundError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { record } from '../../audit/index.js';
import { command } from '../../desk/command.js';
import type { Desk, Work } from '../../desk/desk.js';
import { mayRead } from '../../desk/mayRead.js';
import { reading } from '../../desk/rows.js';
import type { Membership } from '../../staff/Membership.js';
import { Staff } from '../../staff/Staff.js';
import { forgiveAttempt } from '../attempts.js';
import type { Gate } from '../gate.js';
import { liveMemberships } from '../liveMemberships.js';
import { proveAgain } from '../proveAgain.js';
import { Session } from '../Session.js';
import { tellOwner } from '../tellOwner.js';
import { begin, comeBack, openTicket, refused } from './ceremony.js';
import { findProvider } from './findProvider.js';
import { OidcLink } from './OidcLink.js';

/** Who went to the provider, and from which session: the way back is a link from another site, to which no session comes along. */
interface Going {
  staffId: string;
  membershipId: string;
  sessionId: string;
}

/** Whether the office for which one acts has a provider. */
export const hasOwnProvider = async (gate: Pick<Gate, 'orm' | 'region' | 'box'>, tenantId: string): Promise<boolean> =>
  (await findProvider(gate, { tenantId })) !== null;

/** Since when the own account is linked to the provider of the office for which one acts; nothing where it is not. */
export const readMyOidcLink = reading({
  name: 'my oidc link',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('oidc_link as l')
      .where('l.regionId', '=', who.region)
      .where('l.tenantId', '=', who.tenant)
      .where('l.staffId', '=', who.staff)
      .where(mayRead(variant, 'OidcLink', 'l', who))
      .select('l.linkedAt'),
  discloses: null,
});

/** 共通ログインを結びつける, the first half, with the present password: where to send the browser, and its ticket for the way back. */
export async function beginOidcLink(
  desk: Desk,
  gate: Gate,
  sessionId: string,
  password: string,
): Promise<{ address: string; ticket: string }> {
  const { tenant: tenantId, staff: staffId, membership } = desk.actor;
  authorizeNew(desk.actor, 'link', 'OidcLink', { tenantId, staffId });
  await proveAgain(desk, gate, password, () => undefined);
  const provider = await findProvider(gate, { tenantId });
  if (!provider) throw new NotFoundError();
  return begin(gate, provider, 'oidc link', { staffId, membershipId: membership, sessionId } as Going);
}

/** Whether this browser is on its way back from linking, and not from signing in. */
export const isLinking = (gate: Pick<Gate, 'box'>, sealed: string | null): boolean => openTicket(gate, 'oidc link', sealed) !== null;

/**
 * The second half. The session that asked must still be open. A person whom the provider means and who has another account
 * here is refused like any other wrong answer: whose it is, is told to nobody.
 */
export async function finishOidcLink(gate: Gate, sealed: string | null, query: string): Promise<void> {
  const going = openTicket<Going>(gate, 'oidc link', sealed);
  if (!going) throw refused();
  const { attempt, subject } = await comeBack(gate, 'oidc link', going, query);
  const membership = await findGoing(gate, going);
  const { tenantId, staffId, membershipId } = membership;
  const actor = {
    region: gate.region,
    tenant: tenantId,
    staff: staffId,
    membership: membershipId,
    unit: null,
    roles: new Set(membership.roles),
  };
  const desk = { orm: gate.orm, actor, actorLabel: membership.jobTitle, requestId: gate.requestId, guard: null };
  await command(desk, async (tx) => {
    await assertStillOpen(tx, going);
    await link(tx, subject);
    await forgiveAttempt(tx.em, gate.region, attempt, tx.now);
  });
}

const findGoing = (gate: Gate, { staffId, membershipId, tenantId }: Going & { tenantId: string }): Promise<Membership> =>
  transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    await clock.opened;
    await becomeStaff(em, staffId);
    const memberships = await liveMemberships(em, gate.region, staffId, clock.now);
    const membership = memberships.find((each) => each.membershipId === membershipId && each.tenantId === tenantId);
    if (!membership) throw refused();
    return membership;
  });

async function assertStillOpen(tx: Work, { sessionId }: Going): Promise<void> {
  const own = { regionId: tx.asker.region, staffId: tx.asker.staff };
  const [session, staff] = await Promise.all([
    tx.em.findOne(Session, { ...own, sessionId, endedAt: null, idleUntil: { $gt: tx.now }, expiresAt: { $gt: tx.now } }),
    tx.em.findOne(Staff, { ...own, disabledAt: null }),
  ]);
  if (!session || !staff) throw refused();
}

async function link(tx: Work, subject: string): Promise<void> {
  const office = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
  const staffId = tx.asker.staff;
  authorizeNew(tx.actor, 'link', 'OidcLink', { ...office, staffId });
  const known = await tx.em.find(OidcLink, { ...office, $or: [{ subject }, { staffId }] });
  if (known.some((each) => each.staffId !== staffId)) throw refused();
  for (const former of known) tx.em.remove(former);
  await tx.em.flush();
  tx.em.persist(tx.em.create(OidcLink, { ...office, staffId, subject, linkedAt: tx.now }));
  record(tx, { verb: 'oidc.linked_by_oneself', subject: 'Staff', id: staffId });
  await tellOwner(tx, 'account.oidc_linked');
}

/** 共通ログインを外す, with the present password, which is the way in that is left. */
export const unlinkOwnOidc = async (desk: Desk, gate: Gate, password: string): Promise<void> =>
  void (await proveAgain(desk, gate, password, unlink));

async function unlink(tx: Work): Promise<void> {
  const { region, tenant, staff } = tx.asker;
  const found = await tx.em.findOne(OidcLink, { regionId: region, tenantId: tenant, staffId: staff });
  authorize(tx.actor, 'remove', 'OidcLink', found);
  tx.em.remove(found);
  record(tx, { verb: 'oidc.unlinked_by_oneself', subject: 'Staff', id: staff });
  await tellOwner(tx, 'account.oidc_unlinked');
}
