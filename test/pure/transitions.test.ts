import { describe, expect, it } from '@jest/globals';
import { can, type Role } from '@tsunagi/access';
import {
  allowsAct,
  availableActions,
  isOpenState,
  ladders,
  lengthOf,
  type ReferralAct,
  type ReferralState,
  reasons,
  referralActs,
  referralStates,
  transitions,
} from '@tsunagi/casework';

const states = Object.keys(referralStates) as ReferralState[];
const [sender, receiver] = ['00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b'];
const actor = (tenant: string, role: Role) => ({ region: 1, tenant, staff: tenant, membership: null, unit: null, roles: new Set([role]) });
const sides = {
  sender: actor(sender, 'chief_consultation_supporter'),
  receiver: actor(receiver, 'partner_coordinator'),
  system: actor(sender, 'system'),
};
const row = (state: ReferralState) => ({
  state,
  deliverAt: null,
  confirmedAt: null,
  questionsAsked: 0,
  handlerStaffId: null,
  officesVeiled: false,
  basis: 'consent' as const,
  consentVeiled: false,
  errorAskedBy: null,
  receivedAt: null,
  tenantId: sender,
  receiverTenantId: receiver,
  readers: { [receiver]: Date.now() / 1000 + 1000 },
});

describe('the table of transitions', () => {
  it('is acted out by those whom it names, and by nobody else', () => {
    for (const act of referralActs) {
      for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
        expect({ act, side, may: can(sides[side], act, 'Referral', row('requested')) }).toEqual({
          act,
          side,
          may: (transitions[act].by as readonly string[]).includes(side),
        });
      }
    }
  });

  it('offers nobody from whom the offices are veiled what would tell them, or cannot be done without knowing them', () => {
    const kept = (['draft', 'completed', 'accepted'] as const).flatMap((state) =>
      (['sender', 'receiver'] as const).flatMap((side) => {
        const veiled = availableActions(sides[side], { ...row(state), officesVeiled: true });
        return availableActions(sides[side], row(state)).filter((act) => !veiled.includes(act));
      }),
    );
    expect(kept).toEqual(['send', 'resend', 'shareMore', 'forward']);
  });

  it('leads from every state that is not an end to an end, and never back from one', () => {
    const next = (state: ReferralState) => referralActs.filter((act) => allowsAct(act, state)).map((act) => transitions[act].to ?? state);
    const reach = (from: ReferralState, seen = new Set<ReferralState>()): Set<ReferralState> => {
      for (const state of next(from)) if (!seen.has(state)) reach(state, seen.add(state));
      return seen;
    };
    for (const state of states) {
      const ends = [...reach(state)].filter((each) => each !== 'draft' && !isOpenState(each));
      if (state === 'draft' || isOpenState(state)) expect(ends).toEqual(expect.arrayContaining(['withdrawn', 'entered_in_error']));
      else expect([...reach(state)].filter((each) => each !== state)).toEqual(state === 'entered_in_error' ? [] : ['entered_in_error']);
    }
  });

  it('reaches every state', () => {
    const reached = new Set(referralActs.map((act) => transitions[act].to));
    expect(states.filter((state) => state !== 'draft' && !reached.has(state))).toEqual([]);
  });

  it('asks for reasons from lists that exist', () => {
    const asked = referralActs.map((act) => (transitions[act] as { reason?: string }).reason).filter(Boolean);
    expect(asked.filter((list) => !((list as string) in reasons))).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(Object.keys(reasons)));
  });

  it('offers as buttons exactly what it allows', () => {
    // A request is declined where it stands, beside the others.
    const silent: ReferralAct[] = ['open', 'deliver', 'expire', 'recall', 'declineShare'];
    for (const state of states) {
      for (const side of ['sender', 'receiver'] as const) {
        const offered = availableActions(sides[side], row(state));
        const allowed = referralActs.filter(
          (act) => !silent.includes(act) && allowsAct(act, state) && (transitions[act].by as readonly string[]).includes(side),
        );
        expect({ state, side, offered }).toEqual({ state, side, offered: allowed });
      }
    }
  });

  it('lets nobody take in hand what is in their hands, but a colleague', () => {
    const ours = row('accepted');
    expect(availableActions(sides.receiver, { ...ours, handlerStaffId: sides.receiver.staff })).not.toContain('claim');
    expect(availableActions(sides.receiver, { ...ours, handlerStaffId: crypto.randomUUID() })).toContain('claim');
  });

  it('asks the second of two to mark it as an error, and not the first once more', () => {
    const asked = { ...row('accepted'), errorAskedBy: sides.sender.staff };
    expect(availableActions(sides.sender, asked)).not.toContain('enterInError');
    expect(availableActions({ ...sides.sender, staff: crypto.randomUUID() }, asked)).toContain('enterInError');
  });

  it('lets the sender record what was answered elsewhere only as long as nobody of the receiver has taken it up', () => {
    const mayRecord = (more: object) => availableActions(sides.sender, { ...row('requested'), ...more }).includes('recordReply');
    expect([mayRecord({}), mayRecord({ receivedAt: new Date() }), mayRecord({ handlerStaffId: receiver })]).toEqual([true, false, false]);
  });

  it('offers to send a draft only to whoever may hand over on what it stands on', () => {
    const may = (role: Role, more: object) => availableActions(actor(sender, role), { ...row('draft'), ...more }).includes('send');
    expect([may('caseworker', { consentVeiled: true }), may('caseworker', {})]).toEqual([false, true]);
    expect([may('caseworker', { basis: 'law' }), may('supervisor', { basis: 'law' })]).toEqual([false, true]);
    expect([may('caseworker', { basis: 'emergency', consentVeiled: true })]).toEqual([true]);
  });

  it('offers no third question', () => {
    expect(availableActions(sides.receiver, { ...row('received'), questionsAsked: 1 })).toContain('ask');
    expect(availableActions(sides.receiver, { ...row('received'), questionsAsked: 2 })).not.toContain('ask');
  });

  it('lets a draft that is leaving be recalled, and not be sent or thrown away', () => {
    const offered = availableActions(sides.sender, { ...row('draft'), deliverAt: new Date() });
    expect(offered).toEqual(expect.arrayContaining(['recall']));
    expect(offered).not.toEqual(expect.arrayContaining(['send']));
    expect(offered).not.toEqual(expect.arrayContaining(['discard']));
  });
});

describe('the deadlines', () => {
  it('run only in states that are under way', () => {
    for (const { states } of ladders) expect(states.filter((state) => !isOpenState(state))).toEqual([]);
  });

  it('end a referral only where the table lets the system do so', () => {
    for (const { states } of ladders.filter((each) => each.step === 'expire'))
      expect(states.every((state) => allowsAct('expire', state))).toBe(true);
  });

  it('let no referral lie for ever: whatever may expire does so in the end', () => {
    const expiring = ladders.filter((each) => each.step === 'expire').flatMap(({ states }) => [...states]);
    expect(new Set(expiring)).toEqual(new Set(transitions.expire.from));
  });

  it('are as long as the region has agreed on for urgent referrals and for the others, or for both', () => {
    const lengths = [
      { kind: 'T2', step: 'nudge', urgency: 'normal' },
      { kind: 'T2', step: 'nudge', urgency: 'urgent' },
      { kind: 'T4', step: 'nudge', urgency: 'any' },
    ] as const;
    expect(lengthOf(lengths, { kind: 'T2', step: 'nudge' }, false)).toBe(lengths[0]);
    expect(lengthOf(lengths, { kind: 'T2', step: 'nudge' }, true)).toBe(lengths[1]);
    expect([true, false].map((urgent) => lengthOf(lengths, { kind: 'T4', step: 'nudge' }, urgent))).toEqual([lengths[2], lengths[2]]);
    expect(lengthOf(lengths, { kind: 'T2', step: 'expire' }, true)).toBeUndefined();
  });
});
