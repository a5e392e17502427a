import { kinds } from './conferenceKinds.js';
import type { LaidConference } from './conferences.js';
import type { Dice } from './dice.js';
import { layItem, laySeat } from './items.js';
import { days, type Layer, type Row } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker } from './offices.js';

/** What is not left to the dice: the state of the meeting, and of which lives the cases are brought once more. */
interface Given {
  state?: string;
  again?: readonly Life[];
}

/** The next meeting of the same series: some come again, and of the cases some were brought once more. */
export function layNext(
  layer: Layer,
  dice: Dice,
  { office, conferenceId }: LaidConference,
  askers: Asker[],
  lives: Life[],
  given: Given = {},
): LaidConference {
  const nextId = dice.key();
  const of = { region_id: office.region, tenant_id: office.tenantId, conference_id: nextId };
  const before = layer.rows('conference').find((row) => row.conference_id === conferenceId);
  layer.add('conference', {
    ...before,
    ...of,
    session_number: layer.rows('conference').length + 1,
    title: layer.text('次の会議名'),
    starts_at: days(6),
    ends_at: days(6.1),
    state: given.state ?? dice.pick(['planned', 'called', 'cancelled']),
    opened_at: null,
    examiners: {},
    carried_from_id: conferenceId,
  });
  const items = layer.rows('agenda_item').filter((row) => row.conference_id === conferenceId && row.basis === 'conference');
  const again = items.filter(({ person_id }) =>
    given.again ? given.again.some(({ personId }) => personId === person_id) : dice.chance(0.5),
  );
  const workers = lives.filter(({ personId }) => again.some((row) => row.person_id === personId)).map(({ worker }) => worker.staff);
  const sat = askers.filter((each) => layer.rows('conference_member').some((row) => isOf(row, conferenceId, each)));
  const seated = sat.filter((each) => workers.includes(each.staff) || dice.chance(0.8));
  for (const member of seated) laySeat(layer, dice, of, member, null);
  const kind = kinds.find(({ code }) => code === before?.kind_code) as (typeof kinds)[number];
  for (const item of again) {
    const life = lives.find(({ personId }) => personId === item.person_id) as Life;
    layItem({ layer, dice, of, members: seated, second: null }, kind, life, life.worker, item.item_id);
  }
  return { office, conferenceId: nextId };
}

/** Cases that colleagues want spoken of: for one of these meetings, or for the next of a kind. */
export function layCandidates(layer: Layer, dice: Dice, lives: Life[], laid: LaidConference[]): void {
  const meetings = layer.rows('conference').filter((row) => laid.some(({ conferenceId }) => conferenceId === row.conference_id));
  const add = ({ office, personId, caseId, worker }: Life, meeting: string | null) => {
    const kind = meetings.find((row) => row.conference_id === meeting)?.kind_code;
    layer.add('conference_candidate', {
      region_id: office.region,
      tenant_id: office.tenantId,
      candidate_id: dice.key(),
      person_id: personId,
      case_id: caseId,
      kind_code: kind ?? dice.pick(kinds).code,
      conference_id: meeting,
      reason: layer.text('候補の理由'),
      marked_by: worker.staff,
    });
  };
  for (const life of dice.some(lives)) add(life, dice.chance(0.5) ? dice.pick(laid).conferenceId : null);
  // One at least for a meeting to which somebody may bring it now, or it would be shown to nobody there.
  const sits = ({ worker }: Life, { conference_id }: Row) =>
    layer.rows('conference_member').some((row) => isOf(row, conference_id as string, worker));
  const chances = lives.flatMap((life) => meetings.filter((each) => sits(life, each)).map((meeting) => ({ life, meeting })));
  const live = chances.filter(({ meeting }) => ['planned', 'called', 'open'].includes(meeting.state as string));
  const isMarked = ({ life, meeting }: (typeof chances)[number]) =>
    layer.rows('conference_candidate').some((row) => row.tenant_id === life.office.tenantId && row.conference_id === meeting.conference_id);
  const chosen = live[0] ?? chances.find(({ meeting }) => meeting.state === 'cancelled');
  if (!chosen || live.some(isMarked)) return;
  if (chosen.meeting.state === 'cancelled') chosen.meeting.state = 'called';
  add(chosen.life, chosen.meeting.conference_id as string);
}

const isOf = (row: Record<string, unknown>, conferenceId: string, { tenant, staff }: Asker): boolean =>
  row.conference_id === conferenceId && row.staff_id === staff && row.member_tenant_id === tenant && row.removed_at === null;
