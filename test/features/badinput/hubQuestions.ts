import { words } from '../../kit/badInput.js';
import { hubOf } from '../../kit/hub.js';
import { narrowed, pageOf, type Question } from './question.js';

const anything = 'what nothing is found by finds nothing';
const filters = { kinds: ['PLACE'], needs: ['work'], topics: ['meals'] };

/** A page of the desk, on which something lies. */
const ofShelf = (shelf: string): Question => ({
  asked: async (lay) => {
    await hubOf(lay.city).draft();
    const offers = `update hub_entry set state = 'offered', reviewer_tenant_id = tenant_id where state = 'draft' and $1 = 'hubOffered'`;
    await lay.world.database.see.query(offers, [shelf]);
    return pageOf(shelf).asked(lay);
  },
});

/** Queries of the hub. */
export const hubQuestions: Record<string, Question> = {
  searchHub: {
    asked: async (lay) => {
      await hubOf(lay.city).published();
      return {
        text: words,
        ...filters,
        municipality: '01206',
        reach: '01206',
        weekday: 6,
        cost: 'FREE',
        hasRoom: true,
        transport: true,
        showEnded: true,
        keeperId: lay.tenant(lay.city),
        first: 3,
      };
    },
    omits: ['after'],
    takes: { text: anything, municipality: anything, reach: anything },
  },
  hubEntry: { asked: async (lay) => ({ id: (await hubOf(lay.city).draft()).id, draft: true }) },
  hubCounts: { asked: async () => filters },
  hubNetwork: {
    asked: async (lay) => ({ aroundId: (await hubOf(lay.city).published()).id, municipality: '01206' }),
    takes: { aroundId: 'around what is not there is nothing', municipality: anything },
  },
  hubNeeds: {
    asked: async (lay) => {
      await hubOf(lay.city).need();
      return {
        states: ['RAISED'],
        level: 'COMMUNITY',
        kind: 'work',
        municipality: '01206',
        groupId: await lay.hubGroup(),
        first: 3,
      };
    },
    omits: ['after'],
    takes: { kind: anything, municipality: anything, groupId: 'on the board of no group there is nothing' },
  },
  hubApplications: narrowed(async (lay) => {
    await lay.application();
    return { states: ['RECEIVED'] };
  }),
  hubImports: {
    asked: async (lay) => {
      await lay.hubImport();
      return pageOf('hubImports').asked(lay);
    },
  },
  hubImport: { asked: async (lay) => ({ id: await lay.hubImport() }) },
  hubGroup: { asked: async (lay) => ({ id: await lay.hubGroup() }) },
  hubNeed: { asked: async (lay) => ({ id: await hubOf(lay.city).need() }) },
  needSuggestions: { asked: async (lay) => ({ needId: await hubOf(lay.city).need() }) },
  needsForEntry: { asked: async (lay) => ({ entryId: (await hubOf(lay.city).published()).id }) },
  receiverSuggestions: {
    asked: async () => ({
      needs: ['work'],
      topics: ['meals'],
      municipality: '01206',
      weekday: 6,
      age: 20,
      transport: true,
      first: 3,
    }),
    takes: { municipality: anything },
  },
  unmetNeeds: { asked: async () => ({ period: '2026-04' }) },
  ...Object.fromEntries(['myHubEntries', 'hubDrafts', 'hubOffered'].map((shelf) => [shelf, ofShelf(shelf)])),
};
