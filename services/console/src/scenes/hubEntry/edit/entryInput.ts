import type { HubAgreement, HubAudience, HubContentInput, HubCost, HubStage } from '../../../gql/hub/graphql.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { enumOf } from '../../../lib/words/words.ts';
import type { EntryForm } from './entryForm.ts';
import { scheduleInput } from './scheduleForm.ts';

const orNull = (typed: string | null): string | null => typed?.trim() || null;
const count = (typed: string): number | null => numberIn(typed) ?? null;
const listed = (typed: string): string[] =>
  typed
    .split(/[、,，\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** 5/1, 5月1日 or 05-01 as it is stored: 05-01. What is no day goes to the server as it is, which says so. */
function seasonDay(typed: string): string | null {
  const [, month, day] = /^(\d{1,2})\D+(\d{1,2})\D*$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return month && day ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : orNull(typed);
}

/** What was typed, as the server takes it: the whole of it, each time. */
export const entryInput = (typed: EntryForm): HubContentInput => ({
  name: typed.name.trim(),
  nameKana: typed.nameKana.trim(),
  otherNames: listed(typed.otherNames),
  summary: orNull(typed.summary),
  audience: enumOf<HubAudience>(typed.audience),
  organisationId: typed.organisation?.id ?? null,
  needs: typed.needs,
  topics: typed.topics,
  target: orNull(typed.target),
  minAge: count(typed.minAge),
  maxAge: count(typed.maxAge),
  areas: typed.areas,
  stages: typed.stages.map((stage) => enumOf<HubStage>(stage)),
  languages: typed.languages,
  schedules: typed.schedules.map(scheduleInput),
  seasonFrom: seasonDay(typed.seasonFrom),
  seasonUntil: seasonDay(typed.seasonUntil),
  since: orNull(typed.since),
  until: orNull(typed.until),
  municipalityCode: orNull(typed.municipalityCode),
  address: orNull(typed.address),
  placeId: typed.place?.id ?? null,
  latitude: typed.latitude,
  longitude: typed.longitude,
  transport: typed.transport,
  transportNote: orNull(typed.transportNote),
  accessibility: orNull(typed.accessibility),
  cost: typed.cost ? enumOf<HubCost>(typed.cost) : null,
  capacity: count(typed.capacity),
  costYen: count(typed.costYen),
  costNote: orNull(typed.costNote),
  pay: orNull(typed.pay),
  conditions: orNull(typed.conditions),
  // A line of contacts that was added and left empty says nothing.
  contacts: typed.contacts
    .filter((contact) => Object.values(contact).some((each) => each.trim()))
    .map(({ label, phone, fax, email, url }) => ({
      label: label.trim(),
      phone: orNull(phone),
      fax: orNull(fax),
      email: orNull(email),
      url: orNull(url),
    })),
  url: orNull(typed.url),
  photos: typed.photos.map(({ photoId, alt }) => ({ photoId, alt: alt.trim() })),
  // Of a skill alone, also where another kind was chosen after it had been typed.
  agreedOn: typed.kind === 'skill' ? orNull(typed.agreedOn) : null,
  agreedBy: typed.kind === 'skill' && typed.agreedBy ? enumOf<HubAgreement>(typed.agreedBy) : null,
  source: typed.sourced
    ? {
        title: typed.source.title.trim(),
        publisher: typed.source.publisher.trim(),
        dated: typed.source.dated ?? '',
        url: orNull(typed.source.url),
      }
    : null,
  changes: typed.changes
    .filter(({ on, text }) => on || text.trim())
    .map(({ on, text, source }) => ({ on: on ?? '', text: text.trim(), source: orNull(source) })),
});
