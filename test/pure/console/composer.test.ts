import { describe, expect, it } from '@jest/globals';
import type { FieldGroup, ReceiverFragment } from '../../../services/console/src/gql/graphql.ts';
import { bestConsent, beyond, consentsFor } from '../../../services/console/src/scenes/compose/coverage.ts';
import { hoursInWords } from '../../../services/console/src/scenes/compose/officeHours.ts';
import { proposedGroups, reasonFor } from '../../../services/console/src/scenes/compose/proposedGroups.ts';
import { offeredReceivers } from '../../../services/console/src/scenes/compose/receivers.ts';
import { draftInput, newReferral, referralForm, usualReplyDay } from '../../../services/console/src/scenes/compose/referralForm.ts';

const everyGroup = ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSEHOLD', 'WORK', 'MONEY', 'BENEFIT', 'HEALTH', 'SAFETY', 'RECORDS'] as const;
const occasion = { needs: [] as string[], receiverKind: 'council', addressProtected: false };

describe('What is proposed to be told', () => {
  it('is the name and the way to reach the person, as long as no need is chosen', () => {
    expect(proposedGroups(everyGroup, occasion)).toEqual(['IDENTITY', 'CONTACT']);
  });

  it('grows with the needs, and says for which of them', () => {
    const needs = ['work', 'debt', 'rent'];
    expect(proposedGroups(everyGroup, { ...occasion, needs })).toEqual(['IDENTITY', 'CONTACT', 'WORK', 'MONEY']);
    expect(reasonFor('MONEY', { ...occasion, needs })).toEqual({ why: 'need', needs: ['debt', 'rent'], proposed: true });
  });

  it('never contains what needs special care, even where the need is about it', () => {
    const needs = ['health', 'violence', 'income'];
    const proposed = proposedGroups(everyGroup, { ...occasion, needs });
    for (const group of ['HEALTH', 'SAFETY', 'BENEFIT', 'RECORDS']) expect(proposed).not.toContain(group);
  });

  it('contains the work history for ハローワーク without asking', () => {
    expect(reasonFor('WORK', { ...occasion, receiverKind: 'HELLO_WORK' })).toEqual({ why: 'receiver', proposed: true });
  });

  it('leaves a protected address out, whatever the need', () => {
    const protectedOne = { ...occasion, needs: ['housing'], addressProtected: true };
    expect(reasonFor('ADDRESS', protectedOne)).toEqual({ why: 'protected', proposed: false });
    expect(proposedGroups(everyGroup, protectedOne)).toEqual(['IDENTITY', 'CONTACT', 'HOUSEHOLD']);
  });
});

describe('The consent on which a referral stands', () => {
  const consent = (id: string, to: string, fieldGroups: FieldGroup[], more: object = {}) => ({
    id,
    state: 'IN_FORCE',
    until: '2027-03-31',
    fieldGroups,
    recipients: [{ id: to }],
    ...more,
  });
  const consents = [
    consent('narrow', 'council', ['IDENTITY'], { until: '2028-03-31' }),
    consent('wide', 'council', ['IDENTITY', 'CONTACT', 'WORK']),
    consent('other office', 'hospital', ['IDENTITY', 'CONTACT', 'WORK', 'HEALTH']),
    consent('taken back', 'council', ['IDENTITY', 'CONTACT', 'WORK', 'HEALTH'], { state: 'WITHDRAWN' }),
  ];

  it('names the office and is in force today', () => {
    expect(consentsFor(consents, 'council').map(({ id }) => id)).toEqual(['narrow', 'wide']);
    expect(bestConsent(consents, 'library', ['IDENTITY'])).toBeUndefined();
  });

  it('is the one that reaches most of what is to be told, and among equals the one that lasts longest', () => {
    expect(bestConsent(consents, 'council', ['IDENTITY', 'WORK'])?.id).toBe('wide');
    expect(bestConsent(consents, 'council', ['IDENTITY'])?.id).toBe('narrow');
  });

  it('says what it does not reach; no consent reaches nothing', () => {
    expect(beyond(consents[1], ['IDENTITY', 'HEALTH'])).toEqual(['HEALTH']);
    expect(beyond(undefined, ['IDENTITY'])).toEqual(['IDENTITY']);
  });
});

describe('The offices that are offered', () => {
  const office = (id: string, name: string, nameKana: string, kind: ReceiverFragment['kind']): ReceiverFragment => ({
    __typename: 'Tenant',
    id,
    name,
    shortName: name,
    nameKana,
    kind,
    phone: null,
    takesReferrals: true,
    capacity: 'OPEN',
    capacityNote: null,
    hours: [],
  });
  const offices = [
    office('a', '厚岸町社協', 'アッケシチョウシャキョウ', 'COUNCIL'),
    office('h', 'ハローワーク釧路', 'ハローワーククシロ', 'HELLO_WORK'),
    office('k', '釧路市', 'クシロシ', 'CITY'),
    office('t', '鶴居村社協', 'ツルイムラシャキョウ', 'COUNCIL'),
  ];
  const asked = [{ __typename: 'ReceiverAsked' as const, times: 5, lastAt: '', tenant: { __typename: 'Tenant' as const, id: 't' } }];
  const ids = (wanted: object) =>
    offeredReceivers(offices, asked, { own: 'k', text: '', kind: '', before: [], ...wanted }).map(({ receiver }) => receiver.id);

  it('leave out the own one; those that know the person come first, then those often asked, then by kana', () => {
    expect(ids({ before: ['h'] })).toEqual(['h', 't', 'a']);
  });

  it('are found by kanji, by hiragana as by katakana, and by kind', () => {
    expect(ids({ text: '厚岸' })).toEqual(['a']);
    expect(ids({ text: 'しゃきょう' })).toEqual(['t', 'a']);
    expect(ids({ kind: 'hello_work' })).toEqual(['h']);
  });
});

describe('The form', () => {
  it('asks for an answer within a week, and not on a weekend', () => {
    expect(usualReplyDay('2026-11-25')).toBe('2026-12-02');
    expect(usualReplyDay('2026-11-22')).toBe('2026-11-30');
    expect(usualReplyDay('2026-11-21')).toBe('2026-11-30');
  });

  it('is not sent without an office, an outline, a request and a day; without consent it wants the reason', () => {
    const faults = (typed: object) =>
      referralForm.safeParse({ ...newReferral('case'), ...typed }).error?.issues.map(({ path }) => path[0]) ?? [];
    expect(faults({ replyDueOn: null })).toEqual(['receiverId', 'summary', 'request', 'replyDueOn']);
    const whole = { receiverId: 'a', summary: '要約', request: '頼みごと' };
    expect(faults(whole)).toEqual([]);
    expect(faults({ ...whole, basis: 'EMERGENCY', basisNote: '  ' })).toEqual(['basisNote']);
  });

  it('keeps no consent with another basis, and leaves a day open that cannot be read yet', () => {
    const typed = { ...newReferral('case'), receiverId: 'a', basis: 'LAW', basisNote: ' 法令 ', consentId: 'c', replyDueOn: null };
    expect(draftInput('p', typed)).toMatchObject({ consentId: null, basisNote: '法令', replyDueOn: null, caseId: 'case' });
  });
});

it('says opening hours as people do: days in a row with the same hours together', () => {
  const day = (weekday: number, opens = '08:45', closes = '17:30') => ({ weekday, opens, closes });
  expect(
    hoursInWords(
      [3, 1, 2, 4, 5].map((each) => day(each)),
      'ja',
    ),
  ).toBe('月～金 08:45–17:30'.replace('～', '〜'));
  expect(hoursInWords([day(1), day(2), day(4), day(6, '09:00', '12:00')], 'ja')).toBe('月〜火 08:45–17:30、木 08:45–17:30、土 09:00–12:00');
  expect(hoursInWords([], 'ja')).toBe('');
});
