import { localDay } from '@tsunagi/casework';
import { words } from '../../kit/badInput.js';
import { hubOf } from '../../kit/hub.js';
import type { Lay } from '../../kit/lay.js';
import { solve } from '../../kit/proof.js';
import type { Sample } from './sample.js';

const day = '2026-11-20';
const far = '2099-03-31';
const soon = () => localDay(new Date()).add({ days: 3 }).toString();

/** Everything that an entry can say, once. */
const contentOf = async (lay: Lay) => ({
  name: words,
  nameKana: 'バノナマエ',
  otherNames: [words],
  summary: words,
  audience: 'EVERYONE',
  municipalityCode: '01206',
  areas: ['01661'],
  address: words,
  latitude: 42.98,
  longitude: 144.38,
  needs: ['work'],
  topics: ['meals'],
  target: words,
  minAge: 6,
  maxAge: 18,
  schedules: [
    { label: words, rrule: 'FREQ=WEEKLY;BYDAY=TU', opensAt: '10:00', closesAt: '15:00', from: day, until: far, except: [far], note: words },
  ],
  seasonFrom: '05-01',
  seasonUntil: '09-30',
  cost: 'PAID',
  capacity: 12,
  costYen: 300,
  costNote: words,
  pay: 'stipend',
  stages: ['STAGE1'],
  transport: true,
  transportNote: words,
  conditions: words,
  languages: ['ja'],
  accessibility: words,
  contacts: [{ label: words, phone: '0154-00-0000', fax: '0154-00-0001', email: 'a@example.jp', url: 'https://example.jp/' }],
  url: 'https://example.jp/',
  source: { title: words, publisher: words, dated: day, url: 'https://example.jp/' },
  since: '2020-04-01',
  until: far,
  photos: [{ photoId: await lay.hubPhoto(), alt: words }],
  changes: [{ on: day, text: words, source: words }],
});

const ofDraft = (more: object): Sample => ({
  by: 'city',
  input: async (lay) => {
    const { id, version } = await hubOf(lay.city).draft();
    return { entryId: id, expectedVersion: version, ...more };
  },
});
const ofPublished = (more: object): Sample => ({
  by: 'city',
  input: async (lay) => ({ entryId: (await hubOf(lay.city).published()).id, ...more }),
});
const offered = (more: object): Sample => ({
  by: 'city',
  input: async (lay) => {
    const { id, version } = await hubOf(lay.city).draft();
    await lay.world.database.see.query(`update hub_entry set state = 'offered', reviewer_tenant_id = tenant_id where state = 'draft'`);
    return { entryId: id, expectedVersion: version, ...more };
  },
});

const need = {
  title: words,
  text: words,
  level: 'COMMUNITY',
  kind: 'work',
  municipality: '01206',
  weekday: 6,
  minAge: 6,
  maxAge: 18,
  transport: true,
  skill: true,
};
const ofNeed = (more: object): Sample => ({
  by: 'city',
  input: async (lay) => ({ needId: await hubOf(lay.city).need(), expectedVersion: 1, ...more }),
});

const groupFields = async (lay: Lay) => ({
  name: words,
  nameKana: 'ブカイ',
  purpose: words,
  area: words,
  municipality: '01206',
  meetingKind: 'WORKING_GROUP',
  entryIds: [(await hubOf(lay.city).published()).id],
  since: '2020-04-01',
  until: far,
});

export const hubSamples: Record<string, Sample> = {
  createHubEntry: { by: 'city', input: async (lay) => ({ kind: 'PLACE', content: await contentOf(lay) }) },
  changeHubEntry: {
    by: 'city',
    input: async (lay) => {
      const { id, version } = await hubOf(lay.city).draft();
      return { entryId: id, expectedVersion: version, content: await contentOf(lay) };
    },
  },
  publishHubEntry: {
    by: 'city',
    input: async (lay) => {
      const { id, version } = await hubOf(lay.city).draft();
      return { entryId: id, expectedVersion: version, what: words, content: await contentOf(lay) };
    },
  },
  confirmHubDraft: offered({}),
  returnHubDraft: offered({ note: words }),
  discardHubDraft: ofDraft({}),
  confirmHubEntry: ofPublished({}),
  setHubRoom: ofPublished({ capacity: 6, free: 1, note: words, seen: {} }),
  endHubEntry: ofPublished({ until: day, reason: words }),
  reopenHubEntry: {
    by: 'city',
    input: async (lay) => {
      const { id } = await hubOf(lay.city).published();
      await hubOf(lay.city).act('endHubEntry', { entryId: id, until: day, reason: words });
      return { entryId: id };
    },
  },
  linkHubEntries: {
    by: 'city',
    input: async (lay) => ({
      fromId: (await hubOf(lay.city).published()).id,
      toId: (await hubOf(lay.city).published()).id,
      role: 'producer',
      flows: ['production'],
      note: words,
      since: '2025-04-01',
    }),
  },
  unlinkHubEntries: { by: 'city', input: async (lay) => ({ linkId: await lay.hubLink(lay.city) }) },
  holdPlace: {
    by: 'city',
    input: async (lay) => ({ entryId: await lay.hubPlace(), places: 1, until: soon() }),
  },
  releaseHold: { by: 'city', input: async (lay) => ({ holdId: await lay.hubHold(soon()) }) },
  takeHeldPlace: { by: 'council', input: async (lay) => ({ holdId: await lay.hubHold(soon()) }) },
  applyAsPartner: {
    by: 'city',
    input: async (lay) => ({
      organisation: words,
      contactName: words,
      phone: '0154-00-0000',
      email: 'a@example.jp',
      about: words,
      ...solve(lay.world.house.ids),
    }),
    omits: ['website'],
    takes: { organisation: 'the city may write what it likes' },
  },
  acceptApplication: {
    by: 'city',
    input: async (lay) => ({
      applicationId: await lay.application(),
      note: words,
      name: words,
      nameKana: 'ダンタイ',
      shortName: '団体',
      municipality: '01206',
      login: 'first-admin',
      displayName: words,
      displayKana: 'サイショ',
      jobTitle: words,
    }),
    takes: { municipality: 'an organisation may be at home nowhere' },
  },
  declineApplication: { by: 'city', input: async (lay) => ({ applicationId: await lay.application(), note: words }) },
  mapHubImport: {
    by: 'city',
    input: async (lay) => ({
      importId: await lay.hubImport(),
      expectedVersion: 1,
      kind: 'PLACE',
      columns: [
        { column: '名称', field: 'NAME' },
        { column: 'カナ', field: 'NAME_KANA' },
      ],
    }),
  },
  runHubImport: { by: 'city', input: async (lay) => ({ importId: await lay.hubImport() }) },
  publishHubImport: { by: 'city', input: async (lay) => ({ importId: await lay.hubImport('run') }) },
  undoHubImport: { by: 'city', input: async (lay) => ({ importId: await lay.hubImport('run') }) },
  foundHubGroup: { by: 'city', input: async (lay) => ({ group: await groupFields(lay) }) },
  changeHubGroup: {
    by: 'city',
    input: async (lay) => ({ groupId: await lay.hubGroup(), expectedVersion: 1, group: await groupFields(lay) }),
  },
  joinHubGroup: {
    by: 'city',
    input: async (lay) => ({ groupId: await lay.hubGroup(), tenantId: lay.tenant(lay.council), role: 'MEMBER' }),
  },
  leaveHubGroup: { by: 'city', input: async (lay) => ({ memberId: await lay.hubGroupMember() }) },
  raiseHubNeed: {
    by: 'city',
    input: async (lay) => ({ need: { ...need, groupId: await lay.hubGroup() }, origin: 'STAFF', anonymityConfirmed: true }),
  },
  changeHubNeed: {
    by: 'city',
    input: async (lay) => ({
      needId: await hubOf(lay.city).need(),
      expectedVersion: 1,
      need: { ...need, groupId: await lay.hubGroup() },
      anonymityConfirmed: true,
    }),
  },
  moveHubNeed: ofNeed({ state: 'CONSIDERED', note: words }),
  matchHubNeed: {
    by: 'city',
    input: async (lay) => ({
      needId: await hubOf(lay.city).need(),
      entryId: (await hubOf(lay.city).published()).id,
      decision: 'ACCEPTED',
      note: words,
    }),
  },
  setHubConfirming: { by: 'city', input: async () => ({ confirmBy: 'NOBODY' }) },
};
