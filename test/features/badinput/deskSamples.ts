import { words } from '../../kit/badInput.js';
import type { Sample } from './sample.js';

/** What people keep on their own desk, and the office on its shelf. */
export const deskSamples: Record<string, Sample> = {
  saveFormDraft: { by: 'city', input: async () => ({ form: `referral-${Math.random()}`, title: words, body: { summary: words } }) },
  savePacketPreset: { by: 'city', input: async () => ({ name: words, fieldGroups: ['IDENTITY', 'MONEY'] }) },
  removePacketPreset: {
    by: 'city',
    input: async (lay) => {
      await lay.city.ask('mutation ($input: SavePacketPresetInput!) { savePacketPreset(input: $input) { __typename } }', {
        input: { name: '見学', fieldGroups: ['IDENTITY'] },
      });
      return { name: '見学' };
    },
  },
  saveView: { by: 'city', input: async () => ({ page: 'INBOX', name: words, conditions: { scope: 'MINE' } }) },
  removeView: {
    by: 'city',
    takes: { name: 'a view that is not there is as good as forgotten' },
    input: async () => ({ page: 'INBOX', name: words }),
  },
  chooseFirstView: { by: 'city', input: async () => ({ page: 'INBOX', name: null }), takes: { name: 'none at all' } },
  discardFormDraft: {
    by: 'city',
    takes: { form: 'a draft that is not there is as good as discarded' },
    input: async () => ({ form: 'nothing' }),
  },
};
