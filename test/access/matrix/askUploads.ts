import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { sendFile } from '../../kit/upload.js';
import { region } from '../../kit/world.js';
import { brought, takenFrom } from '../specification/acts/ways.js';
import type { Facts, Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import type { Tally } from './Tally.js';

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
const list = async () => Buffer.from('名称,住所\r\nこども食堂,釧路市\r\n');
const fieldsOf = (world: InventedWorld['world'], about: Row): Record<string, string> =>
  about.item_id
    ? {
        itemId: world.id('AgendaItem', about.item_id),
        title: '写し',
        idempotencyKey: randomUUID(),
        anonymityConfirmed: 'yes',
        contentsRead: 'yes',
      }
    : { personId: world.id('Person', about.person_id), kind: 'record' };
async function bring({ world }: InventedWorld, address: string, asker: Asker, about: Row | null, file: Buffer): Promise<number> {
  const fields: Record<string, string> = about ? fieldsOf(world, about) : {};
  return (await sendFile(world.signedIn(asker.token), address, { bytes: file, fields })).status;
}

/** Files are brought in by everybody, `times` times for each outcome that the specification says. */
export async function askUploads(invented: InventedWorld, facts: Facts, tally: Tally, times: number): Promise<void> {
  const dice = new Dice(invented.seed + 17);
  const near = invented.askers.filter((each) => each.region === region);
  const inRegion = (table: string): Row[] => facts.of(table).filter((each) => each.region_id === region);
  // Of meetings to which something may still be put.
  const isOpen = ({ state, conference_id }: Row): boolean =>
    ['proposed', 'distributed'].includes(state) &&
    ['planned', 'called', 'open'].includes(facts.one('conference', 'conference_id', conference_id)?.state);
  const about = { person: inRegion('person'), agenda_item: inRegion('agenda_item').filter(isOpen) };
  for (const [address, { of }] of Object.entries(brought)) {
    const file = await (address === '/hub/imports' ? list() : picture());
    const tried = new Map<number, number>();
    for (let n = 0; n < 1_000; n++) {
      const [asker, row] = [dice.pick(near), of ? dice.pick(about[of]) : null];
      const expected = asker.over ? 401 : takenFrom(address, row, asker, facts);
      if ((tried.get(expected) ?? 0) >= times) continue;
      tried.set(expected, (tried.get(expected) ?? 0) + 1);
      const status = await bring(invented, address, asker, row, file);
      tally.count('mutation', `file ${address}`, expected === 201 ? 'allow' : 'deny');
      if (status !== expected) tally.disagree(`${asker.name}: a file to ${address} is ${status}, the specification ${expected}`);
    }
  }
}
