import { words } from '../../kit/badInput.js';
import type { Sample } from './sample.js';

const far = '2099-03-31';

const staff: Record<string, Sample> = {
  inviteStaff: {
    by: 'city',
    input: async (lay) => ({
      login: `n${Math.random().toString(36).slice(2, 10)}`,
      displayName: '浜 渚',
      displayKana: 'ハマ ナギサ',
      jobTitle: '相談支援員',
      unitId: lay.unit,
      roles: ['INTAKE'],
      validFrom: '2026-11-01',
      validUntil: far,
    }),
  },
  cancelInvitation: { by: 'city', input: async (lay) => ({ invitationId: await lay.invitation() }) },
  changeMembership: {
    by: 'city',
    input: async (lay) => ({
      membershipId: (await lay.colleague()).membership,
      expectedVersion: 1,
      displayName: '浜 渚',
      displayKana: 'ハマ ナギサ',
      jobTitle: '相談支援員',
      unitId: lay.unit,
      roles: ['INTAKE'],
      validUntil: far,
    }),
  },
  endMembership: { by: 'city', input: async (lay) => ({ membershipId: (await lay.colleague()).membership, expectedVersion: 1 }) },
  disableStaff: { by: 'city', input: async (lay) => ({ staffId: (await lay.colleague()).staff }) },
  enableStaff: { by: 'city', input: async (lay) => ({ staffId: (await lay.colleague()).staff }) },
};

const inOidcTests = 'features/oidc: it takes a provider of sign-ins';
const inSessionTests = 'features/session and features/staff: it changes who is signed in';
const sessions: Record<string, Sample> = {
  signIn: {
    by: 'city',
    omits: ['code'],
    input: async () => ({ login: 'nobody', password: 'a wrong password of enough length' }),
    elsewhere: inSessionTests,
  },
  signInDemo: { by: 'city', input: async () => ({ key: 'nobody' }), elsewhere: inSessionTests },
  acceptInvitation: {
    by: 'city',
    omits: ['code'],
    input: async () => ({ token: 'made up', password: 'a password of enough length' }),
    elsewhere: inSessionTests,
  },
  switchMembership: {
    by: 'city',
    input: async (lay) => ({ membershipId: lay.world.id('Membership', lay.city.membershipId) }),
    elsewhere: inSessionTests,
  },
  endSession: {
    by: 'city',
    input: async (lay) => ({ sessionId: lay.world.id('Session', crypto.randomUUID()) }),
    elsewhere: inSessionTests,
  },
  changePassword: {
    by: 'city',
    input: async () => ({ current: 'a wrong password', next: 'a password of enough length' }),
    elsewhere: inSessionTests,
  },
  beginTotp: { by: 'city', input: async () => ({ password: 'a wrong password' }), elsewhere: inSessionTests },
  confirmTotp: { by: 'city', input: async () => ({ code: '000000' }), elsewhere: inSessionTests },
  removeTotp: { by: 'city', input: async () => ({ code: '000000' }), elsewhere: inSessionTests },
  beginPasskey: { by: 'city', input: async () => ({ password: 'a wrong password' }), elsewhere: inSessionTests },
  finishPasskey: { by: 'city', input: async () => ({ ticket: 'made up', response: '{}', name: words }), elsewhere: inSessionTests },
  beginOidcLink: { by: 'city', input: async () => ({ password: 'a wrong password' }), elsewhere: inOidcTests },
  removePasskey: {
    by: 'city',
    input: async (lay) => ({ passkeyId: lay.world.id('Passkey', crypto.randomUUID()), password: 'a wrong password' }),
    elsewhere: inSessionTests,
  },
  unlinkMyOidc: { by: 'city', input: async () => ({ password: 'a wrong password' }), elsewhere: inOidcTests },
  signInWithPasskey: { by: 'city', input: async () => ({ ticket: 'made up', response: '{}' }), elsewhere: inSessionTests },
  ...Object.fromEntries(
    ['beginPasskeySignIn', 'keepAlive', 'signOut', 'signOutEverywhere'].map((name) => [
      name,
      { by: 'city', input: async () => ({}), elsewhere: inSessionTests } as Sample,
    ]),
  ),
};

/** 職員: who works here, and how each of them comes in. */
export const accountSamples: Readonly<Record<string, Sample>> = { ...staff, ...sessions };
