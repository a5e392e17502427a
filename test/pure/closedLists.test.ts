import { expect, it } from '@jest/globals';
import { accountStatements, homeReadings, homeStatements } from '@tsunagi/database';

// Each of these is a way round a policy. Whoever adds one reads here what it is for, and says why it must be.
it('writes into the home of another organisation only what these statements write', () => {
  expect([...homeStatements]).toEqual([
    'referral.transition',
    'referral.follow',
    'referral.share',
    'mailbox.deliver',
    'mailbox.update',
    'mailbox.label',
    'mailbox.veil',
    'ledger.epoch',
    'ledger.line',
    'ledger.fold',
    'person.link',
    'task',
    'notice',
    'timer',
    'protection.set',
    'protection.flag',
    'protection.release',
    'glass.judge',
    'conference.roster',
    'conference.ledger',
    'conference.member',
    'conference.item',
    'conference.note',
    'conference.opinion',
    'conference.board',
    'hub.publish',
    'hub.photo',
    'hub.hold',
    'hub.group',
    // What somebody lacked is counted once, which the referrals of whoever sent them tell.
    'hub.unmet',
    'tenant.found',
    'tenant.invite',
  ]);
});

it('reads in the home of another organisation only to decide, never to answer', () => {
  expect([...homeReadings]).toEqual([
    'person.links',
    'protection.live',
    // Whether an emergency access can be judged there at all.
    'glass.officer',
    'referral.sent',
    'conference.opened',
    'conference.homework',
    'hub.left',
    // Whether anybody has come into an organisation that was taken in: if not, it may have another link.
    'tenant.entered',
  ]);
});

it('acts on another account only to end its session', () => {
  expect([...accountStatements]).toEqual(['session.end']);
});
