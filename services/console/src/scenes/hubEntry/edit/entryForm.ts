import * as z from 'zod/mini';
import { numberIn } from '../../../lib/numberIn.ts';
import { keyOf } from '../../../lib/words/words.ts';
import type { Picked } from '../../hub/parts/EntryPicker.tsx';
import type { EntryText } from '../draft/useEntryWords.ts';
import type { Working } from '../entryTypes.ts';
import { day, scheduleForm, toScheduleForms } from './scheduleForm.ts';

const filled = z.string().check(z.trim(), z.minLength(1));
const count = z.string().check(z.refine((typed) => numberIn(typed) !== undefined));
const name = z.nullable(z.custom<Picked>((typed) => typeof typed === 'object' && typed !== null && 'id' in typed));

/** An entry as it is typed. Numbers and lists are text until they are sent. */
export const entryForm = z.object({
  kind: z.string().check(z.minLength(1)),
  name: filled,
  nameKana: filled,
  otherNames: z.string(),
  summary: z.string(),
  audience: z.string(),
  organisation: name,
  needs: z.array(z.string()),
  topics: z.array(z.string()),
  target: z.string(),
  minAge: count,
  maxAge: count,
  areas: z.array(z.string()),
  stages: z.array(z.string()),
  languages: z.array(z.string()),
  schedules: z.array(scheduleForm),
  seasonFrom: z.string(),
  seasonUntil: z.string(),
  since: day,
  until: day,
  municipalityCode: z.string(),
  address: z.string(),
  place: name,
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  transport: z.boolean(),
  transportNote: z.string(),
  accessibility: z.string(),
  cost: z.string(),
  costYen: count,
  costNote: z.string(),
  pay: z.string(),
  conditions: z.string(),
  contacts: z.array(z.object({ label: z.string(), phone: z.string(), fax: z.string(), email: z.string(), url: z.string() })),
  url: z.string(),
  photos: z.array(z.object({ photoId: z.string(), url: z.string(), alt: filled })),
  agreedOn: day,
  agreedBy: z.string(),
  sourced: z.boolean(),
  source: z.object({ title: z.string(), publisher: z.string(), dated: day, url: z.string() }),
  changes: z.array(z.object({ on: day, text: z.string(), source: z.string() })),
  /** What one began to write over: a draft that is put back later may be older than what stands there now. */
  opened: z.object({ version: z.number(), text: z.record(z.string(), z.string()) }),
});
export type EntryForm = z.infer<typeof entryForm>;

export const newContact = () => ({ label: '', phone: '', fax: '', email: '', url: '' });
export const newChange = () => ({ on: '' as string | null, text: '', source: '' });

export const newEntry = (): EntryForm => ({
  kind: '',
  name: '',
  nameKana: '',
  otherNames: '',
  summary: '',
  audience: 'everyone',
  organisation: null,
  needs: [],
  topics: [],
  target: '',
  minAge: '',
  maxAge: '',
  areas: [],
  stages: [],
  languages: [],
  schedules: [],
  seasonFrom: '',
  seasonUntil: '',
  since: '',
  until: '',
  municipalityCode: '',
  address: '',
  place: null,
  latitude: null,
  longitude: null,
  transport: false,
  transportNote: '',
  accessibility: '',
  cost: '',
  costYen: '',
  costNote: '',
  pay: '',
  conditions: '',
  contacts: [newContact()],
  url: '',
  photos: [],
  agreedOn: '',
  agreedBy: '',
  sourced: false,
  source: { title: '', publisher: '', dated: '', url: '' },
  changes: [],
  opened: { version: 0, text: {} },
});

const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
/** As a season is typed: 5/1 for 05-01. */
const seasonDay = (stored: string | undefined): string => (stored ? stored.split('-').map(Number).join('/') : '');

/** An entry as it stands, ready to be changed. */
export const toEntryForm = (entry: Working, said: EntryText): EntryForm => ({
  kind: keyOf(entry.kind),
  name: entry.name,
  nameKana: entry.nameKana,
  otherNames: entry.otherNames.join('、'),
  summary: entry.summary,
  audience: keyOf(entry.audience),
  organisation: entry.organisation ?? null,
  needs: [...entry.needs],
  topics: [...entry.topics],
  target: text(entry.target),
  minAge: text(entry.minAge),
  maxAge: text(entry.maxAge),
  areas: [...entry.areas],
  stages: entry.stages.map(keyOf),
  languages: [...entry.languages],
  schedules: toScheduleForms(entry),
  seasonFrom: seasonDay(entry.season?.from),
  seasonUntil: seasonDay(entry.season?.until),
  since: text(entry.since),
  until: text(entry.until),
  municipalityCode: text(entry.municipalityCode),
  address: text(entry.address),
  place: entry.place ?? null,
  latitude: entry.latitude ?? null,
  longitude: entry.longitude ?? null,
  transport: entry.transport,
  transportNote: text(entry.transportNote),
  accessibility: text(entry.accessibility),
  cost: keyOf(text(entry.cost)),
  costYen: text(entry.costYen),
  costNote: text(entry.costNote),
  pay: text(entry.pay),
  conditions: text(entry.conditions),
  contacts: entry.contacts.map(({ label, phone, fax, email, url }) => ({
    label,
    phone: text(phone),
    fax: text(fax),
    email: text(email),
    url: text(url),
  })),
  url: text(entry.url),
  photos: entry.photos.map(({ id, url, alt }) => ({ photoId: id, url, alt })),
  agreedOn: text(entry.agreedOn),
  agreedBy: keyOf(text(entry.agreedBy)),
  sourced: entry.source != null,
  source: {
    title: text(entry.source?.title),
    publisher: text(entry.source?.publisher),
    dated: text(entry.source?.dated),
    url: text(entry.source?.url),
  },
  changes: entry.changes.map(({ on, text: said, source }) => ({ on, text: said, source: text(source) })),
  opened: { version: entry.version, text: said },
});
