import { type Input, words } from '../../kit/badInput.js';
import type { Lay } from '../../kit/lay.js';
import { accountSamples } from './accountSamples.js';
import { conferenceSamples } from './conferenceSamples.js';
import { deskSamples } from './deskSamples.js';
import { hubSamples } from './hubSamples.js';
import { officeSamples } from './officeSamples.js';
import type { Sample } from './sample.js';

const day = '2026-11-20';
const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
const oneOfTwo = 'somebody may be known by one name only';
const far = '2099-03-31';
const identity = {
  familyName: '釧路',
  givenName: '花子',
  familyKana: 'クシロ',
  givenKana: 'ハナコ',
  alias: 'ハナ',
  formerName: '厚岸',
  substituteSpelling: 'はなこ',
  sex: 'FEMALE',
  birthDate: '1980-05-06',
  birthPrecision: 'DAY',
  language: 'ja',
};
const contact = { phone: '0154-00-0000', mobile: '090-0000-0000', email: 'hanako@example.jp', safeContact: words, leaveMessage: true };
const address = {
  postalCode: '085-0000',
  municipalityCode: '01206',
  locality: '黒金町',
  street: '1-1',
  building: '一番館',
  school: '小学校',
  clinic: '医院',
};

const ofPerson = (more: Input): Sample => ({ by: 'city', input: async (lay) => ({ personId: await lay.person(), ...more }) });
const ofCase = (more: Input): Sample => ({
  by: 'city',
  input: async (lay) => ({ caseId: await lay.caseOf(), expectedVersion: 0, ...more }),
});
const act = (by: 'city' | 'council', standing: Parameters<Lay['referral']>[0], more: Input = {}): Sample => ({
  by,
  input: async (lay) => ({ referralId: await lay.referral(standing), ...more }),
});

const people: Record<string, Sample> = {
  createPerson: {
    by: 'city',
    takes: {
      'identity.familyName': oneOfTwo,
      'identity.givenName': oneOfTwo,
      'identity.familyKana': oneOfTwo,
      'identity.givenKana': oneOfTwo,
    },
    input: async () => ({ identity, contact, address }),
  },
  changeIdentity: ofPerson({ ...identity, expectedVersion: 1 }),
  changeContact: ofPerson({ ...contact, expectedVersion: 1 }),
  // The number at home is taken here of whoever hides alone: see landline.test.ts.
  changeAddress: { ...ofPerson({ ...address, expectedVersion: 1 }), omits: ['phone'] },
  changeHousehold: ofCase({ kind: 'single', size: 1, note: words }),
  changeBenefit: ofCase({ welfareStatus: 'RECEIVING', welfareCaseNumber: 'A-1', benefits: ['old_age_pension'], note: words }),
  changeMoney: ofCase({ monthlyIncome: 90_000, rent: 30_000, savings: 0, debtTotal: 0, arrears: words, note: words }),
  changeHealth: ofCase({ conditions: words, certificate: words, insurance: words, note: words }),
  changeWork: ofCase({
    employmentStatus: 'unemployed',
    leftWorkOn: '2025-01-01',
    experience: words,
    qualifications: words,
    wish: words,
    note: words,
  }),
  changeSafety: ofCase({ risks: ['stalking'], note: words }),
  putHouseholdMember: {
    by: 'city',
    omits: ['memberId', 'expectedVersion'],
    input: async (lay) => ({
      caseId: await lay.caseOf(),
      name: '釧路 次郎',
      kana: 'クシロ ジロウ',
      relation: 'child',
      birthDate: '2015-01-01',
      livesTogether: true,
      note: words,
    }),
  },
  removeHouseholdMember: { by: 'city', input: async (lay) => ({ memberId: await lay.member(), expectedVersion: 1 }) },
  openCase: {
    by: 'city',
    input: async (lay) => {
      const personId = await lay.person();
      const { see } = lay.world.database;
      await see.query(
        `update support_case set status = 'closed', closed_on = '2026-11-01', close_reason = 'improved' where case_id = (select max(case_id::text)::uuid from support_case)`,
      );
      return { personId, unitId: lay.unit };
    },
  },
  closeCase: {
    by: 'city',
    input: async (lay) => ({ caseId: await lay.caseOf(), expectedVersion: 1, reason: 'improved', closedOn: today }),
  },
  assignCase: {
    by: 'city',
    input: async (lay) => ({ caseId: await lay.caseOf(), expectedVersion: 1, leadStaffId: lay.staff(lay.mate), unitId: lay.unit }),
  },
  writeRecord: {
    by: 'city',
    omits: ['attachmentIds'],
    input: async (lay) => ({
      caseId: await lay.caseOf(),
      method: 'phone',
      occurredAt: `${day}T10:00:00+09:00`,
      minutes: 10,
      partner: words,
      text: words,
      audience: 'TENANT',
    }),
  },
  changeRecord: {
    by: 'city',
    input: async (lay) => ({
      recordId: await lay.record(),
      expectedVersion: 1,
      method: 'visit',
      occurredAt: `${day}T11:00:00+09:00`,
      minutes: 20,
      partner: words,
      text: words,
      audience: 'UNIT',
    }),
  },
};

const tasks: Record<string, Sample> = {
  createTask: {
    by: 'city',
    omits: ['unitId', 'referralId'],
    input: async (lay) => ({ title: words, dueOn: far, assigneeId: lay.staff(lay.mate), personId: await lay.person() }),
  },
  changeTask: {
    by: 'city',
    omits: ['unitId'],
    input: async (lay) => ({ taskId: await lay.task(), expectedVersion: 1, title: words, dueOn: far, assigneeId: lay.staff(lay.mate) }),
  },
  finishTask: { by: 'city', input: async (lay) => ({ taskId: await lay.task() }) },
  reopenTask: { by: 'city', input: async (lay) => ({ taskId: await lay.task() }) },
  snoozeTask: { by: 'city', input: async (lay) => ({ taskId: await lay.task(), until: far }) },
  markNoticesSeen: {
    by: 'council',
    takes: { noticeIds: 'what is no notice of one’s own is not marked, and nothing is told of it' },
    input: async (lay) => {
      await lay.referral('requested');
      return { noticeIds: [await lay.latest('notice', 'notice_id', 'Notice')] };
    },
  },
};

const sharing: Record<string, Sample> = {
  recordConsent: {
    by: 'city',
    omits: ['evidenceId'],
    input: async (lay) => ({
      personId: await lay.person(),
      purpose: words,
      fieldGroups: ['IDENTITY'],
      recipients: [lay.tenant(lay.council)],
      method: 'PAPER',
      givenOn: day,
      until: far,
      note: words,
    }),
  },
  withdrawConsent: { by: 'city', input: async (lay) => ({ consentId: (await lay.consent()).consent, method: 'ORAL', reason: words }) },
  reportAccess: { by: 'city', input: async (lay) => ({ personId: await lay.person() }) },
  protectPerson: {
    by: 'city',
    input: async (lay) => ({ personId: await lay.person(), readerIds: [lay.staff(lay.city)], until: '2027-05-31' }),
  },
  nameAddressReaders: { by: 'city', input: async (lay) => ({ personId: await lay.protectedPerson(), readerIds: [lay.staff(lay.mate)] }) },
  askRelease: { by: 'city', input: async (lay) => ({ personId: await lay.protectedPerson(), reason: words }) },
  confirmRelease: {
    by: 'mate',
    input: async (lay) => ({ personId: await lay.protectedPerson() }),
    elsewhere: 'features/protection: it takes a first who asks',
  },
  refuseRelease: {
    by: 'mate',
    input: async (lay) => ({ personId: await lay.protectedPerson() }),
    elsewhere: 'features/protection: it takes a first who asks',
  },
  breakGlass: {
    by: 'mate',
    input: async (lay) => ({ personId: await lay.protectedPerson(), reason: '安否の確認のため、警察からの要請です', minutes: 30 }),
  },
  judgeGlass: {
    by: 'council',
    input: async (lay) => ({ glassId: lay.world.id('GlassBreak', crypto.randomUUID()), judgement: 'JUSTIFIED', note: words }),
    elsewhere: 'features/protection: the reviewing office judges',
  },
};

const referrals: Record<string, Sample> = {
  draftReferral: {
    by: 'city',
    omits: ['referralId', 'expectedVersion', 'parentReferralId', 'basisNote', 'caseId'],
    takes: { summary: 'a draft may be incomplete', request: 'a draft may be incomplete' },
    input: async (lay) => {
      const { person, consent } = await lay.consent();
      const about = {
        personId: person,
        consentId: consent,
        receiverTenantId: lay.tenant(lay.council),
        kind: 'HANDOFF',
        urgent: false,
        basis: 'CONSENT',
      };
      return { ...about, needs: ['work'], summary: words, request: words, replyDueOn: far, fieldGroups: ['IDENTITY'] };
    },
  },
  previewReferral: act('city', 'draft', { stage: 'ON_ARRIVAL' }),
  discardDraft: act('city', 'draft'),
  sendReferral: act('city', 'draft', { expectedVersion: 1, evenIfFull: false }),
  recallReferral: act('city', 'held'),
  openReferral: act('council', 'requested'),
  claimReferral: act('council', 'requested', { note: words }),
  askSender: act('council', 'requested', { question: words }),
  answerReceiver: act('city', 'asked', { answer: words }),
  acceptReferral: act('council', 'requested', { note: words }),
  waitlistReferral: act('council', 'accepted', { expectedOn: far, note: words }),
  admitReferral: act('council', 'waitlisted', { note: words }),
  startReferral: act('council', 'accepted', { firstContactOn: day, note: words }),
  holdReferral: act('council', 'in_progress', { reason: 'illness', note: words }),
  resumeReferral: act('council', 'on_hold', { note: words }),
  declineReferral: act('council', 'requested', { reason: 'capacity', by: 'PROVIDER', note: words }),
  returnReferral: act('council', 'requested', { reason: 'incomplete', note: words }),
  forwardReferral: {
    by: 'council',
    input: async (lay) => ({
      referralId: await lay.referral('requested'),
      toTenantId: lay.tenant(lay.third),
      reason: 'better_suited',
      note: words,
    }),
  },
  completeReferral: act('council', 'in_progress', { code: 'SOLVED', text: words, occurredOn: day }),
  failReferral: act('council', 'in_progress', { code: 'PARTLY', text: words, occurredOn: day, reason: 'moved', by: 'PROVIDER' }),
  recordReply: act('city', 'requested', {
    ...{ reply: 'DECLINED', means: 'phone', saidBy: words, saidOn: day, reason: 'capacity', by: 'PROVIDER' },
    ...{ code: 'SOLVED', occurredOn: day, note: words },
  }),
  confirmOutcome: act('city', 'completed', { code: 'SOLVED', text: words, occurredOn: day }),
  recordPersonVoice: act('city', 'completed', { code: 'SOLVED', text: words, occurredOn: day, method: 'phone' }),
  requestShare: act('council', 'in_progress', { fieldGroup: 'WORK', reason: words }),
  shareMore: { ...act('city', 'more_wanted', { fieldGroups: ['WORK'], basis: 'EMERGENCY', basisNote: words }), omits: ['consentId'] },
  declineShare: act('city', 'more_wanted', { fieldGroup: 'WORK', note: words }),
  withdrawReferral: act('city', 'requested', { reason: 'sender', note: words }),
  enterInError: act('city', 'requested', { reason: 'duplicate', note: words }),
  resendReferral: act('city', 'completed'),
  markSeen: {
    ...act('council', 'requested', { box: 'IN', version: 1 }),
    takes: { version: 'what is not yet there cannot have been seen: the present version is taken' },
  },
  markDone: act('city', 'completed', { box: 'OUT' }),
  snooze: act('council', 'requested', { box: 'IN', until: far }),
  unsnooze: act('council', 'requested', { box: 'IN' }),
};

/** Every mutation of the schema has one: a new one without a sample fails the sweep. */
export const samples: Readonly<Record<string, Sample>> = {
  ...people,
  ...tasks,
  ...sharing,
  ...referrals,
  ...conferenceSamples,
  ...officeSamples,
  ...deskSamples,
  ...accountSamples,
  ...hubSamples,
};

/** Those for which nobody needs to be signed in. */
export const anonymous: ReadonlySet<string> = new Set([
  'signIn',
  'signInDemo',
  'acceptInvitation',
  'signOut',
  'beginPasskeySignIn',
  'signInWithPasskey',
  'applyAsPartner',
]);
