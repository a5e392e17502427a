import pg from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { fillInbox } from '../../kit/fillInbox.ts';
import type { Ground } from '../database.ts';
import { desk } from '../operations/desk.ts';
import { inbox } from '../operations/inbox.ts';
import { watch } from './flights.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Place, timeAlone } from './passageTime.ts';

/** One office with so many lines in its own inbox, all of them open: what a page of it costs PostgreSQL. */
export interface OfficeSize {
  rows: number;
  /** By operation; milliseconds of PostgreSQL's own clock in the middle of many, nobody else asking. */
  asked: { name: string; title: string; looked: Pages; time: number }[];
}

const sizes = [100, 10_000, 100_000];

/**
 * How the inbox of the first office costs more as it fills, by rows of its own. Its lines are made for this alone, and end with
 * the copy that is measured.
 */
export async function measureOffice(ground: Ground, place: Place): Promise<OfficeSize[]> {
  const { keys } = place.setting;
  const see = new pg.Client(ground.superuserUrl);
  await see.connect();
  const office = { region: firstRegion, tenant: keys.tenant(0), from: keys.tenant(1), staff: keys.staff(0, 0), person: keys.person(1, 0) };
  const operations = [inbox(place.setting), desk(place.setting)];
  const measured: OfficeSize[] = [];
  try {
    for (const rows of sizes) {
      await fillInbox(see, office, rows);
      const asked: OfficeSize['asked'] = [];
      for (const [operation, passage] of await watch('tsunagi', ground.gatewayUrl, operations)) {
        const { name, title } = operation;
        asked.push({ name, title, looked: await pagesOf(ground.gatewayUrl, passage), time: await timeAlone(operation, place) });
      }
      measured.push({ rows, asked });
    }
  } finally {
    await see.end();
  }
  return measured;
}
