import { ledgerPeriods } from '@tsunagi/casework';
import { kushiro } from '@tsunagi/region';
import type { TestDatabase } from '../../kit/database.js';
import { region, World } from '../../kit/world.js';
import { allReadings, folded } from '../canary/decode.js';
import { routes } from '../canary/sinks.js';
import { factsOf } from '../matrix/matrix.js';
import type { Facts, Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';

export interface Openly {
  words: string[];
  /** Texts that were published to everybody and found, and texts that were not. */
  shown: number;
  hidden: number;
}

const drawn = /秘[^\d\s"]{1,12}\d{5}/g;
const textsOf = (value: unknown): string[] => (JSON.stringify(value ?? null).match(drawn) ?? []).map(folded);

/** What the keepers have published for everybody: the words of the entry, and nothing of who wrote, checked or counted it. */
const published = (row: Row): boolean => row.region_id === region && row.audience === 'everyone';

const asPattern = (route: string): RegExp => new RegExp(`^${route.replace(/:\w+/g, '[^/?]+')}(\\?|$)`);

/** Every address at which the hub is open to whoever asks. */
async function addresses({ world }: InventedWorld, facts: Facts): Promise<string[]> {
  const open = Object.entries(routes).flatMap(([route, shows]) => (shows === 'what was published' ? [route.replace('GET ', '')] : []));
  const lists = open.flatMap((route) => /^\/hsds\/(\w+)$/.exec(route)?.[1] ?? []);
  const asked = ['', '&full=true', '&minimal=true', '&search=秘'];
  const found = lists.flatMap((list) => asked.map((more) => `/hsds/${list}?per_page=100${more}`));
  for (const list of lists) {
    const { body } = await world.browser().get(`/hsds/${list}?per_page=100`);
    for (const { id } of JSON.parse(body).contents) found.push(`/hsds/${list}/${id}`);
  }
  const own = facts.of('hub_entry').flatMap(({ entry_id }) => lists.map((list) => `/hsds/${list}/${entry_id}`));
  const calendars = facts.of('hub_public').map(({ entry_id }) => `/open/places/${entry_id}.ics`);
  const photos = facts.of('hub_photo').map(({ photo_id }) => `/open/photos/${photo_id}.jpg`);
  const files = open.filter((route) => !route.includes(':') && !lists.includes(route.replace('/hsds/', '')));
  const whole = [...found, ...own, ...calendars, ...photos, ...files, '/open/shokudo.csv?encoding=shift_jis'];
  const unasked = open.filter((route) => !whole.some((address) => asPattern(route).test(address)));
  if (unasked.length > 0) throw new Error(`Nobody asks at ${unasked.join(', ')}`);
  return whole;
}

/** Whoever asks without being known learns what was published for everybody, and no letter of anything else. */
async function asNobody(invented: InventedWorld, facts: Facts, found: Openly): Promise<void> {
  const may = new Set(
    facts
      .of('hub_public')
      .filter(published)
      .flatMap(({ name, content }) => textsOf([name, content])),
  );
  const pictures = await invented.world.database.see.query<{ text: string }>(
    `select convert_from(bytes, 'UTF8') as text from hub_photo where audience = 'everyone' and region_id = $1`,
    [region],
  );
  if (pictures.rows.length === 0) found.words.push('There is no picture of anything public, so nothing is proved');
  for (const { text } of pictures.rows) may.add(folded(text));
  const told = new Set<string>();
  let asked = 0;
  for (const address of await addresses(invented, facts)) {
    // One address may ask so often in a minute and no oftener: these come from several.
    const { rawPayload, headers } = await invented.world.browser(`192.0.2.${1 + (Math.floor(asked++ / 100) % 200)}`).get(address);
    for (const text of [...(await allReadings(rawPayload)), JSON.stringify(headers)])
      for (const word of text.match(drawn) ?? []) if (!told.has(word)) told.add(word);
  }
  found.shown += [...told].filter((word) => may.has(word)).length;
  const stray = [...told].filter((word) => !may.has(word));
  found.words.push(...stray.slice(0, 5).map((word) => `Whoever asks without being known reads ${word} in the open hub`));
  found.hidden += facts.of('hub_public').filter((row) => !published(row)).length + facts.of('hub_entry').length;
}

/** 応えられなかったニーズ by dice, in the last period that is over: no count below the threshold is told, nor that there is none. */
async function askLedger({ world, askers, seed }: InventedWorld, found: Openly): Promise<void> {
  const dice = new Dice(seed + 23);
  const month = `${ledgerPeriods(new Date(), kushiro.ledger)[0]}-01`;
  for (const kind of ['work', 'debt', 'food'])
    for (const town of ['01206', '01661', '01663'])
      await world.database.see.query(
        `insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause)
         select $1, gen_random_uuid(), $2::date, $3, $4, 'declined' from generate_series(1, $5)`,
        [region, month, kind, town, dice.below(14)],
      );
  const asker = askers.find((each) => each.region === region && !each.over && each.roles.has('caseworker'));
  const { data } = await world
    .signedIn(asker?.token ?? '')
    .ask('{ unmetNeeds { total totals { count } rows { total byMunicipality { count } byMonth { count } } } }');
  const figures: (number | null)[] = [data.unmetNeeds.total, ...data.unmetNeeds.totals.map(({ count }: Row) => count)];
  for (const row of data.unmetNeeds.rows)
    figures.push(row.total, ...[...row.byMunicipality, ...row.byMonth].map(({ count }: Row) => count));
  const small = figures.filter((figure) => figure !== null && figure < kushiro.ledger.threshold);
  if (small.length > 0) found.words.push(`The ledger of unmet needs tells ${small.length} counts that are too small: ${small.slice(0, 5)}`);
  if (figures.every((figure) => figure === null)) found.words.push('The ledger of unmet needs tells nothing, so nothing is proved');
}

export async function openHub(seed: number, size: number, database?: () => Promise<TestDatabase>): Promise<Openly> {
  const invented = await layWorld(seed, size, await World.open({}, [], database?.()));
  const found: Openly = { words: [], shown: 0, hidden: 0 };
  try {
    await asNobody(invented, await factsOf(invented), found);
    await askLedger(invented, found);
    return found;
  } finally {
    await invented.world.close();
  }
}
