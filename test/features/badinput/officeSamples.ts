import { words } from '../../kit/badInput.js';
import type { Lay } from '../../kit/lay.js';
import type { Sample } from './sample.js';

const [soon, far] = ['2099-03-01', '2099-03-31'];

const versionOfOffice = async (lay: Lay): Promise<number> => (await lay.city.ask('{ office { version } }')).data.office.version;

/** 組織: what an office says of itself. */
export const officeSamples: Readonly<Record<string, Sample>> = {
  setCapacity: { by: 'council', input: async () => ({ capacity: 'WAITLIST', note: words }) },
  changeOffice: {
    by: 'city',
    input: async (lay) => ({
      expectedVersion: await versionOfOffice(lay),
      phone: '0154-31-0000',
      fax: '0154-31-0001',
      takesReferrals: true,
      hours: [{ weekday: 1, opens: '08:45', closes: '17:30' }],
    }),
  },
  addClosures: { by: 'city', input: async () => ({ from: soon, until: far, reason: words }) },
  removeClosure: { by: 'city', input: async (lay) => ({ day: await lay.closure() }) },
  openUnit: { by: 'city', input: async () => ({ name: words, validFrom: soon }) },
  endUnit: { by: 'city', input: async (lay) => ({ unitId: lay.unit, lastDay: far }) },
};
