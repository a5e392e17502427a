import { randomUUID } from 'node:crypto';
import { type Input, words } from '../../kit/badInput.js';
import { act } from '../../kit/conference.js';
import type { Lay } from '../../kit/lay.js';
import { layMeeting } from '../../kit/layMeeting.js';
import { hubQuestions } from './hubQuestions.js';
import { narrowed, pageOf, type Question } from './question.js';

const day = '2026-11-20';
const typing = 'it is asked while somebody types, and what is half typed finds nobody';
const nothing = 'what nobody has kept is not there';
const page = { first: 3 };
const byId = (id: (lay: Lay) => Promise<string>, more: Input = {}): Question => ({
  asked: async (lay) => ({ id: await id(lay), ...more }),
});

/** The list of homework with a line in it. */
async function homework(lay: Lay): Promise<Input> {
  const { id, seats } = await layMeeting(lay, 'open');
  const notes = [{ key: randomUUID(), kind: 'HOMEWORK', text: words, memberId: seats.council }];
  await act(lay.city, 'writeNotes', 'WriteNotesInput', { conferenceId: id, notes });
  return { state: 'OPEN', kindCode: 'coordination' };
}

/** Every query that takes arguments has one: a new one without fails the sweep. */
export const questions: Readonly<Record<string, Question>> = {
  ...hubQuestions,
  accessLog: {
    omits: ['after'],
    asked: async (lay) => ({
      personId: await lay.person(),
      from: day,
      until: day,
      action: 'READ',
      officeId: lay.tenant(lay.council),
      ...page,
    }),
  },
  conference: byId(async (lay) => (await layMeeting(lay, 'planned')).id),
  conferenceLines: {
    omits: ['after'],
    asked: async (lay) => ({ conferenceId: (await layMeeting(lay, 'open')).id }),
  },
  conferences: narrowed(() => ({ when: 'UPCOMING', kindCode: 'coordination' })),
  homework: narrowed(homework),
  conferenceStatistics: { asked: async () => ({ from: day, until: '2099-03-31' }) },
  explainAccess: { asked: async (lay) => ({ staffId: lay.staff(lay.city), recordId: await lay.person(), action: 'READ' }) },
  formDraft: { asked: async () => ({ form: 'record' }), takes: { form: nothing } },
  savedViews: { asked: async () => ({ page: 'INBOX' }) },
  glassBreaks: { asked: async () => ({ judged: false }) },
  identifyingWords: {
    asked: async (lay) => ({ text: words, conferenceId: (await layMeeting(lay, 'called')).id }),
    takes: { text: typing },
  },
  lastWorkingDay: { asked: async (lay) => ({ tenantId: lay.tenant(lay.council), until: day }) },
  inbox: narrowed(({ unit }) => ({
    box: 'OUT',
    why: 'SENT',
    scope: 'NEAR',
    unit,
    due: '2099-03-31',
    includeSnoozed: true,
    done: false,
  })),
  inboxCounts: { asked: async () => ({ scope: 'NEAR' }) },
  invitation: { asked: async () => ({ token: 'made up' }), takes: { token: nothing } },
  myAccessLog: pageOf('myAccessLog'),
  myPersons: pageOf('myPersons'),
  node: byId((lay) => lay.person(), { purpose: 'INQUIRY' }),
  notices: pageOf('notices'),
  officeDoor: { asked: async () => ({ code: 'nothing' }), takes: { code: nothing } },
  person: byId((lay) => lay.person(), { purpose: 'INQUIRY' }),
  possibleDuplicates: {
    asked: async () => ({
      familyName: '釧路',
      givenName: '花子',
      familyKana: 'クシロ',
      givenKana: 'ハナコ',
      birthDate: '1980-05-06',
      phone: '0154-00-0000',
    }),
    takes: { birthDate: typing },
  },
  referral: byId((lay) => lay.referral('requested')),
  referralDrafts: pageOf('referralDrafts'),
  searchPersons: {
    asked: async (lay) => {
      const { data } = await lay.city.ask('{ searchPersons(text: "シケン") { pageInfo { endCursor } } }');
      return { text: 'シケン', ...page, after: data.searchPersons.pageInfo.endCursor };
    },
    takes: { text: typing },
  },
  sentReferrals: pageOf('sentReferrals'),
  staffList: pageOf('staffList'),
  standingMembers: { asked: async () => ({ kindCode: 'coordination' }) },
  tasks: narrowed(() => ({ scope: 'MINE', state: 'OPEN' })),
  tenant: byId(async (lay) => lay.tenant(lay.council)),
  tenants: { asked: async () => ({ kind: 'COUNCIL', takesReferrals: true, text: '厚岸' }) },
  vocabulary: { asked: async () => ({ names: ['needs'] }) },
};

/** The lists below a person. */
export const ofPerson: Readonly<Record<string, Question>> = {
  records: { asked: async () => page, omits: ['after'] },
  timeline: {
    asked: async () => ({ ...page, kinds: ['RECORD'], text: '家賃', ownOffice: true, withScans: false }),
    takes: { text: typing },
    omits: ['after'],
  },
};

/** The list below an import of the hub. */
export const ofImport: Readonly<Record<string, Question>> = { rows: { asked: async () => page, omits: ['after'] } };
