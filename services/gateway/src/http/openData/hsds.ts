import {
  daysOffWords,
  type HubContent,
  hubCosts,
  localDay,
  type PublicContact,
  type Schedule,
  seasonDays,
  whenWords,
} from '@tsunagi/casework';
import { municipalityOf } from '@tsunagi/region';
import { atLocationIdOf, known, locationIdOf, partId, programIdOf } from './hsdsIds.js';
import { isOver, type OpenRow } from './OpenReader.js';
import { type Term, termsOf } from './taxonomies.js';

/** What takes place and is offered; and where. A 食堂 is both. */
export const serviceKinds = ['service', 'programme', 'work', 'information', 'place'] as const;
export const programKinds = ['programme'] as const;

type Entity = 'service' | 'location' | 'organization' | 'service_at_location' | 'program';
type Others = Map<string, OpenRow>;

const rulePart = (rrule: string, name: string): string | null => new RegExp(`${name}=([^;]+)`).exec(rrule)?.[1] ?? null;
const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

/** HSDS knows weeks and months; days are weeks with every day in them. What it has no word for is told in words alone. */
function rhythmOf(rrule: string): object {
  const [freq, byday, bymonthday] = ['FREQ', 'BYDAY', 'BYMONTHDAY'].map((name) => rulePart(rrule, name));
  const daily = freq === 'DAILY' && !bymonthday;
  const beyond = ['BYMONTH', 'BYSETPOS'].some((name) => rulePart(rrule, name)) || freq === 'YEARLY';
  const [interval, count, until] = ['INTERVAL', 'COUNT', 'UNTIL'].map((name) => rulePart(rrule, name));
  if (beyond || (freq === 'DAILY' && (bymonthday || interval))) return {};
  return {
    freq: daily ? 'WEEKLY' : freq,
    byday: byday ?? (daily ? everyDay : null),
    bymonthday,
    interval: interval && Number(interval),
    count: count && Number(count),
    until: until?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'),
  };
}

const latest = (...days: (string | null | undefined)[]): string | null =>
  days
    .filter((day) => day != null)
    .sort()
    .at(-1) ?? null;
const earliest = (...days: (string | null | undefined)[]): string | null => days.filter((day) => day != null).sort()[0] ?? null;

/** One of its schedules: within its own days, those of the season that runs or comes next, and those of the entry. */
function scheduleOf({ entryId, content }: OpenRow, schedule: Schedule, at: number): object {
  const season = seasonDays(content, localDay(new Date()));
  return known({
    id: partId(entryId, 'schedule', at),
    ...rhythmOf(schedule.rrule),
    dtstart: schedule.from,
    timezone: 9,
    valid_from: latest(schedule.from, season?.from, content.since),
    valid_to: earliest(schedule.until, season?.until, content.until),
    opens_at: schedule.opensAt,
    closes_at: schedule.closesAt,
    description: whenWords({ ...content, schedules: [schedule] }),
    notes: [schedule.note, daysOffWords(schedule)].filter(Boolean).join(' '),
  });
}

const schedulesOf = (row: OpenRow): object[] => row.content.schedules.map((schedule, at) => scheduleOf(row, schedule, at));

const phonesOf = (entryId: string, contacts: PublicContact[]): object[] =>
  contacts.flatMap(({ label, phone, fax }, at) => [
    ...(phone ? [{ id: partId(entryId, 'phone', at), number: phone, type: 'voice', description: label }] : []),
    ...(fax ? [{ id: partId(entryId, 'fax', at), number: fax, type: 'fax', description: label }] : []),
  ]);

/** The desk that answers, never a person. */
const contactsOf = (entryId: string, contacts: PublicContact[]): object[] =>
  contacts.map(({ label, email }, at) => known({ id: partId(entryId, 'contact', at), department: label, email }));

const idAs = (entity: Entity, entryId: string): string =>
  entity === 'location' ? locationIdOf(entryId) : entity === 'program' ? programIdOf(entryId) : entryId;

/** Where it comes from, and who last said that it is so: an office or a text, never a person by name. */
function metadataOf({ entryId, content, confirmedOn }: OpenRow, entity: Entity): object[] {
  const { source } = content;
  const line = (what: string, field: string, on: string, said: string, by: string) => ({
    id: partId(entryId, 'metadata', entity, what),
    resource_id: idAs(entity, entryId),
    resource_type: entity,
    last_action_date: on,
    last_action_type: what,
    field_name: field,
    previous_value: '',
    replacement_value: said,
    updated_by: by,
  });
  return [
    ...(source ? [line('create', 'source', source.dated, [source.title, source.url].filter(Boolean).join(' '), source.publisher)] : []),
    ...(confirmedOn ? [line('update', 'assured_date', confirmedOn, confirmedOn, keeperWords)] : []),
  ];
}
const keeperWords = '載せている団体';

function attributesOf(row: OpenRow, entity: Entity): object[] {
  const { needs, topics } = row.content;
  const of = (term: Term) => ({
    id: partId(row.entryId, 'attribute', entity, term.id),
    link_id: idAs(entity, row.entryId),
    link_entity: entity,
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  });
  return [...termsOf('needs', needs), ...termsOf('topics', topics), ...termsOf('kinds', [row.kind])].map(of);
}

const organisationName = (row: OpenRow) =>
  known({
    id: row.entryId,
    name: row.name,
    alternate_name: row.content.otherNames.join('、'),
    description: row.content.summary || row.name,
    website: row.content.url,
    email: row.content.contacts.find(({ email }) => email)?.email,
  });

export const organizationOf = (row: OpenRow): object => ({
  ...organisationName(row),
  ...known({
    contacts: contactsOf(row.entryId, row.content.contacts),
    phones: phonesOf(row.entryId, row.content.contacts),
    attributes: attributesOf(row, 'organization'),
    metadata: metadataOf(row, 'organization'),
  }),
});

const statusOf = (row: OpenRow): string => (isOver(row) ? 'defunct' : 'active');

/** 300円, 無料, with what is said about it. */
export const feesOf = ({ cost, costYen, costNote }: HubContent): string =>
  [
    cost && cost !== 'unknown' && cost in hubCosts ? hubCosts[cost as keyof typeof hubCosts].ja : null,
    costYen === null ? null : `${costYen}円`,
    costNote,
  ]
    .filter(Boolean)
    .join(' ');

const costsOf = (row: OpenRow): object[] =>
  row.content.costYen === null && row.content.cost !== 'free'
    ? []
    : [
        known({
          id: partId(row.entryId, 'cost'),
          currency: 'JPY',
          amount: row.content.costYen ?? 0,
          amount_description: row.content.costNote,
        }),
      ];

/** A service with all that hangs on it, but for where it takes place. */
export function serviceOf(row: OpenRow, others: Others): object {
  const { entryId, content } = row;
  const organisation = content.organisationId ? others.get(content.organisationId) : undefined;
  return known({
    id: entryId,
    organization_id: organisation?.entryId,
    name: row.name,
    alternate_name: content.otherNames.join('、'),
    description: content.summary,
    url: content.url,
    email: content.contacts.find(({ email }) => email)?.email,
    status: statusOf(row),
    application_process: content.conditions,
    fees_description: feesOf(content),
    eligibility_description: content.target,
    minimum_age: content.minAge,
    maximum_age: content.maxAge,
    assured_date: row.confirmedOn,
    last_modified: row.changedAt.toISOString(),
    alert: row.free !== null && row.free <= row.held ? '現在、空きがありません。' : null,
    organization: organisation && organisationName(organisation),
    phones: phonesOf(entryId, content.contacts),
    contacts: contactsOf(entryId, content.contacts),
    schedules: schedulesOf(row),
    service_areas: content.areas.map((area) => ({
      id: partId(entryId, 'area', area),
      name: municipalityOf(area)?.name ?? '',
      extent: area,
      extent_type: 'text',
    })),
    languages: content.languages.map((code) => ({ id: partId(entryId, 'language', code), code })),
    cost_options: costsOf(row),
    attributes: attributesOf(row, 'service'),
    metadata: metadataOf(row, 'service'),
    ...(row.kind === 'programme' && { program_id: programIdOf(entryId), program: programOf(row, others) }),
  });
}

/** A programme: what is offered under one name for some time. The service of the same name says when, where and how to join. */
export const programOf = (row: OpenRow, others: Others): object =>
  known({
    id: programIdOf(row.entryId),
    organization_id: row.content.organisationId && others.get(row.content.organisationId)?.entryId,
    name: row.name,
    alternate_name: row.content.otherNames.join('、'),
    description: row.content.summary || row.name,
    attributes: attributesOf(row, 'program'),
    metadata: metadataOf(row, 'program'),
  });

export function locationOf(row: OpenRow, others: Others): object {
  const { entryId, content } = row;
  const address = content.address && {
    id: partId(entryId, 'address'),
    address_1: content.address,
    city: municipalityOf(content.municipalityCode)?.name ?? '',
    // The code of a municipality begins with that of its prefecture (JIS X 0401).
    state_province: content.municipalityCode?.slice(0, 2) ?? '',
    postal_code: '',
    country: 'JP',
    address_type: 'physical',
  };
  return known({
    id: locationIdOf(entryId),
    location_type: 'physical',
    organization_id: content.organisationId && others.get(content.organisationId)?.entryId,
    name: row.name,
    alternate_name: content.otherNames.join('、'),
    description: content.summary,
    transportation: content.transportNote,
    latitude: content.latitude,
    longitude: content.longitude,
    addresses: address ? [address] : [],
    phones: phonesOf(entryId, content.contacts),
    schedules: schedulesOf(row),
    accessibility: content.accessibility ? [{ id: partId(entryId, 'accessibility'), description: content.accessibility }] : [],
    attributes: attributesOf(row, 'location'),
    metadata: metadataOf(row, 'location'),
  });
}

/** Where a service takes place: at the place that it names, or at itself. */
export const placeOf = (row: OpenRow, others: Others): OpenRow | null =>
  row.kind === 'place' ? row : (row.content.placeId && others.get(row.content.placeId)) || null;

export function serviceAtLocationOf(row: OpenRow, others: Others): object | null {
  const place = placeOf(row, others);
  return (
    place && {
      id: atLocationIdOf(row.entryId),
      service_id: row.entryId,
      location_id: locationIdOf(place.entryId),
      location: locationOf(place, others),
      service: serviceOf(row, others),
    }
  );
}

/** A service as it stands alone, with the places where it is offered. */
export function fullServiceOf(row: OpenRow, others: Others): object {
  const at = serviceAtLocationOf(row, others) as { service?: object } | null;
  if (!at) return serviceOf(row, others);
  const { service: _service, ...place } = at;
  return { ...serviceOf(row, others), service_at_locations: [place] };
}
