import type { Temporal } from 'temporal-polyfill';
import {
  codeFault,
  codesFault,
  dayFault,
  type Fault,
  rangeFault,
  requiredCodeFault,
  requiredTextFault,
  textFault,
} from '../desk/faults.js';
import { needs } from '../desk/needs.js';
import { isRule } from '../desk/recurrence.js';
import { kanaOnly } from '../desk/spelling.js';
import { type HubKind, hubAgreements, hubAudiences, hubCosts, hubPays, hubStages, hubTopics } from './codes.js';
import type { HubContent, PublicContact, Schedule } from './content.js';
import { photosFault } from './photos.js';
import { mostPlaces } from './roomFaults.js';
import { everOccurs, needsBeginning } from './schedules.js';

type Faults = Record<string, Fault>;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const seasonDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const phoneForm = /^[0-9０-９+()（）\-‐−ー\s]{4,20}$/;
const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const webForm = /^https?:\/\/[^\s]+$/;
const most = 20;
const mostDaysOff = 60;

const formFault = (text: string | null | undefined, form: RegExp, longest: number, code: Fault = 'BAD_FORM'): Fault =>
  textFault(text, longest) ?? (text && !form.test(text) ? code : null);
const listFault = (list: readonly unknown[], longest = most): Fault => (list.length > longest ? { code: 'TOO_MANY', most: longest } : null);
const firstOf = <T>(list: readonly T[], faultOf: (each: T) => Fault, longest = most): Fault =>
  listFault(list, longest) ?? list.map(faultOf).find((fault) => fault !== null) ?? null;

function scheduleFault(schedule: Schedule, today: Temporal.PlainDate): Fault {
  if (!isRule(schedule.rrule)) return 'BAD_SCHEDULE';
  if ([schedule.opensAt, schedule.closesAt].some((time) => time && !clock.test(time))) return 'BAD_TIME';
  if (schedule.opensAt && schedule.closesAt && schedule.closesAt <= schedule.opensAt) return 'CLOSES_BEFORE_OPENING';
  const days = dayFault(schedule.from) ?? dayFault(schedule.until);
  if (days) return days;
  const off = firstOf(schedule.except ?? [], (day) => dayFault(day), mostDaysOff);
  if (off) return off;
  if (schedule.from && schedule.until && schedule.until < schedule.from) return 'ENDS_BEFORE_BEGINNING';
  if (!schedule.from && needsBeginning(schedule.rrule)) return 'SCHEDULE_NEEDS_BEGINNING';
  return textFault(schedule.label, 50) ?? textFault(schedule.note, 200) ?? (everOccurs(schedule, today) ? null : 'SCHEDULE_NEVER_OCCURS');
}

const contactFault = (contact: PublicContact): Fault =>
  requiredTextFault(contact.label, 100) ??
  formFault(contact.phone, phoneForm, 30, 'BAD_PHONE') ??
  formFault(contact.fax, phoneForm, 30, 'BAD_PHONE') ??
  formFault(contact.email, mailForm, 200, 'BAD_EMAIL') ??
  formFault(contact.url, webForm, 500, 'BAD_URL');

/** Only a skill is somebody's own, and only who has it can agree; that day is not still to come. */
const agreementFaults = (kind: HubKind, { agreedOn, agreedBy }: HubContent, today: Temporal.PlainDate): Faults => ({
  agreedOn: dayFault(agreedOn) ?? (agreedOn && (kind !== 'skill' || agreedOn > today.toString()) ? 'BAD_DATE' : null),
  agreedBy: codeFault(agreedBy, hubAgreements),
});

/** A skill is read by nobody else before whoever has it has agreed. */
export const unagreedFault = ({ kind, content }: { kind: HubKind; content: HubContent }): Fault =>
  kind === 'skill' && !(content.agreedOn && content.agreedBy) ? 'SKILL_NEEDS_AGREEMENT' : null;

const wholeFault = (count: number | null | undefined): Fault => (count == null || Number.isInteger(count) ? null : 'BAD_FORM');
const ageFault = (age: number | null | undefined): Fault => rangeFault(age, 0, 120) ?? wholeFault(age);

/** From which age up to which: whole years, the first not above the last. */
export const agesFaults = ({ minAge, maxAge }: { minAge?: number | null; maxAge?: number | null }): Faults => ({
  minAge: ageFault(minAge),
  maxAge: ageFault(maxAge) ?? (minAge != null && maxAge != null && maxAge < minAge ? 'ENDS_BEFORE_BEGINNING' : null),
});

/** What is wrong with an entry, by field. */
export function contentFaults(kind: HubKind, content: HubContent, today: Temporal.PlainDate): Faults {
  const { since, until } = content;
  return {
    name: requiredTextFault(content.name, 100),
    nameKana: requiredTextFault(content.nameKana, 150) ?? (kanaOnly.test(content.nameKana) ? null : 'BAD_KANA'),
    otherNames: firstOf(content.otherNames, (each) => requiredTextFault(each, 100)),
    summary: textFault(content.summary, 2000),
    audience:
      requiredCodeFault(content.audience, hubAudiences) ??
      (kind === 'skill' && content.audience === 'everyone' ? 'SKILL_FOR_REGION_ONLY' : null),
    municipalityCode: formFault(content.municipalityCode, /^\d{5}$/, 5, 'UNKNOWN_CODE'),
    areas: firstOf(content.areas, (each) => formFault(each, /^\d{5}$/, 5, 'UNKNOWN_CODE')),
    address: textFault(content.address, 200),
    latitude: rangeFault(content.latitude, -90, 90),
    longitude: rangeFault(content.longitude, -180, 180),
    needs: listFault(content.needs) ?? codesFault(content.needs, needs),
    topics: listFault(content.topics) ?? codesFault(content.topics, hubTopics),
    target: textFault(content.target, 500),
    ...agesFaults(content),
    schedules: firstOf(content.schedules, (each) => scheduleFault(each, today)),
    seasonFrom: formFault(content.seasonFrom, seasonDay, 5) ?? (content.seasonUntil && !content.seasonFrom ? 'REQUIRED' : null),
    seasonUntil: formFault(content.seasonUntil, seasonDay, 5) ?? (content.seasonFrom && !content.seasonUntil ? 'REQUIRED' : null),
    capacity: rangeFault(content.capacity, 0, mostPlaces) ?? wholeFault(content.capacity),
    cost: codeFault(content.cost, hubCosts),
    costYen: rangeFault(content.costYen, 0, 1_000_000),
    costNote: textFault(content.costNote, 200),
    pay: codeFault(content.pay, hubPays),
    stages: listFault(content.stages) ?? codesFault(content.stages, hubStages),
    transportNote: textFault(content.transportNote, 200),
    conditions: textFault(content.conditions, 1000),
    languages: firstOf(content.languages, (each) => formFault(each, /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 8)),
    accessibility: textFault(content.accessibility, 500),
    contacts: firstOf(content.contacts, contactFault),
    url: formFault(content.url, webForm, 500, 'BAD_URL'),
    photos: photosFault(content.photos),
    ...agreementFaults(kind, content, today),
    source: content.source
      ? (requiredTextFault(content.source.title, 200) ??
        requiredTextFault(content.source.publisher, 100) ??
        dayFault(content.source.dated) ??
        formFault(content.source.url, webForm, 500, 'BAD_URL'))
      : null,
    since: dayFault(since),
    until: dayFault(until) ?? (since && until && until < since ? 'ENDS_BEFORE_BEGINNING' : null),
    changes: firstOf(content.changes, (each) => dayFault(each.on) ?? requiredTextFault(each.text, 500) ?? textFault(each.source, 300)),
  };
}
