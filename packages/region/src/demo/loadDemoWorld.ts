import type { MikroORM } from '@mikro-orm/postgresql';
import { AuditEvent, command, commitAccessLog, record, Staff, schemas, setCapacity, systemDesk } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import pg from 'pg';
import { tenantIdOf } from '../ids.js';
import { kushiro } from '../kushiro/index.js';
import type { RegionData } from '../regionData.js';
import { officeHours } from '../standard/calendar.js';
import { holdConferences } from './conferences/holdConferences.js';
import { tendHub } from './hub/tendHub.js';
import { Inventor } from './people/invent.js';
import { plan, rooms } from './plan.js';
import { hire, staffIdOf } from './staff/hire.js';
import { demoStaff } from './staff/index.js';
import { fireDueTimers } from './stories/fireDueTimers.js';
import { personStory } from './stories/personStory.js';
import type { Role } from './stories/Role.js';
import { troubles } from './troubles/index.js';
import { Days } from './world/Days.js';
import { Dice } from './world/Dice.js';
import { Moment } from './world/Moment.js';
import { playOut } from './world/playOut.js';
import { Stage } from './world/Stage.js';

/** `half`: a loading was broken off before; such a world is thrown away and begun again, never continued. */
export type DemoWorldState = 'absent' | 'half' | 'whole';

/**
 * Fills a region that has been loaded with an invented world: staff, people, a year of work between the offices. It acts
 * as the gateway does, through the same commands and under the same row policies, only told what time it was. Where the
 * world already is it does nothing. Returns what was there before.
 */
export async function loadDemoWorld(gatewayUrl: string, region: RegionData = kushiro, seed = 'tsunagi'): Promise<DemoWorldState> {
  const orm = await openOrm(gatewayUrl, schemas, 5, lazily);
  try {
    const before = await findDemoWorld(orm, region);
    if (before !== 'absent') return before;
    await hire(orm, region, demoStaff);
    const stage = new Stage(orm, region, new Days(new Date(), { hours: officeHours, closed: new Set() }));
    const office = ({ planned }: Role) => stage.staff(planned.by).posts[0].tenant;
    await playOut(
      stage,
      cast(stage, seed).map((role) => ({ office: office(role), story: personStory(stage, role) })),
    );
    await fireDueTimers(stage);
    await holdConferences(stage);
    await tendHub(stage);
    for (const { by, ...room } of rooms) await setCapacity(new Moment(stage, stage.days.loadedAt).desk(by), room);
    await writeLooks(gatewayUrl, stage);
    await markWhole(orm, region);
    return before;
  } finally {
    await orm.close();
  }
}

/** Invented history need not be on the disk at each step: what a power cut takes is taken from the end, the mark first. */
const lazily = { synchronous_commit: 'off' };

const coordinatorDesk = (orm: MikroORM, region: RegionData) =>
  systemDesk(orm, region.regionId, tenantIdOf(region.regionId, region.coordinator), 'demo');

/** The last thing that is written says so in the audit: that this world is invented, and that all of it is there. */
const loaded = 'demo.loaded';

const findDemoWorld = (orm: MikroORM, region: RegionData): Promise<DemoWorldState> =>
  command(coordinatorDesk(orm, region), async (tx) => {
    const mine = { regionId: region.regionId, tenantId: tx.asker.tenant };
    if ((await tx.em.count(AuditEvent, { ...mine, verb: loaded })) > 0) return 'whole';
    const first = demoStaff.find(({ posts }) => posts[0].tenant === region.coordinator);
    return first && (await tx.em.count(Staff, { ...mine, staffId: staffIdOf(region, first.key) })) > 0 ? 'half' : 'absent';
  });

const markWhole = (orm: MikroORM, region: RegionData): Promise<void> =>
  command(coordinatorDesk(orm, region), async (tx) => {
    record(tx, { verb: loaded, subject: 'Region', id: tx.asker.tenant });
  });

/** Everybody is drawn before the first moment is played, in the order of the plan, so that the day of loading changes nobody. */
function cast(stage: Stage, seed: string): Role[] {
  const inventor = new Inventor(stage.days);
  return plan.map((planned, at) => {
    const dice = new Dice(`${seed}/${at}`);
    return { planned, dice, invented: inventor.person(dice, troubles[planned.trouble], planned.lives, planned.as) };
  });
}

async function writeLooks(gatewayUrl: string, { looks }: Stage): Promise<void> {
  const client = new pg.Client({ connectionString: gatewayUrl });
  await client.connect();
  try {
    await commitAccessLog((statement) => client.query(statement), looks);
  } finally {
    await client.end();
  }
}
