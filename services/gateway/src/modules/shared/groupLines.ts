import type { FieldGroup } from '@tsunagi/access';
import type { Packet } from '@tsunagi/casework';
import { localMoment, wareki } from '@tsunagi/papers';
import { wordOf } from './words.js';

/** The rows of the field groups, as they are read or as they once stood. */
export type GroupRows = Packet['groups'];

const line = (title: string, value: string | number | null | undefined): string[] => (value ? [`${title}　${value}`] : []);
const yen = (value: number | null): string | null => (value === null ? null : `${value.toLocaleString('ja-JP')}円`);
const mostRecords = 5;

/** What each field group says, line by line, as it stands on paper. */
export const groupLines: Record<FieldGroup, (groups: GroupRows, records: Packet['records']) => string[]> = {
  identity: ({ identity: [row] }) =>
    row
      ? [
          ...line('氏名', `${row.familyName} ${row.givenName}`),
          ...line('フリガナ', `${row.familyKana} ${row.givenKana}`),
          ...line('通称', row.alias),
          ...line('生年月日', wareki(row.birthDate)),
        ]
      : [],
  contact: ({ contact: [row] }) =>
    row
      ? [
          ...line('電話', row.phoneWithAddress ? '支援措置により伏せています' : row.phone),
          ...line('携帯電話', row.mobile),
          ...line('メール', row.email),
          ...line('連絡のしかた', row.safeContact),
        ]
      : [],
  // A paper lies about: a protected address stands on none, whoever prints it.
  address: ({ address: [row] }) =>
    row
      ? line('住所', row.protectedSince ? '支援措置により伏せています' : [row.locality, row.street, row.building].filter(Boolean).join(' '))
      : [],
  household: ({ household: [row], householdMembers }) => [
    ...(row ? [...line('世帯', wordOf('householdKinds', row.kind)), ...line('人数', row.size), ...line('メモ', row.note)] : []),
    ...householdMembers.map((member) => `${wordOf('relations', member.relation)}　${member.name}　${wareki(member.birthDate)}`.trim()),
  ],
  benefit: ({ benefit: [row] }) =>
    row
      ? [
          ...line('生活保護', wordOf('welfareStatuses', row.welfareStatus)),
          ...line('公的給付', row.benefits.map((code) => wordOf('benefits', code)).join('、')),
          ...line('メモ', row.note),
        ]
      : [],
  money: ({ money: [row] }) =>
    row
      ? [
          ...line('月の収入', yen(row.monthlyIncome)),
          ...line('家賃', yen(row.rent)),
          ...line('預貯金', yen(row.savings)),
          ...line('借金', yen(row.debtTotal)),
          ...line('滞納', row.arrears),
          ...line('メモ', row.note),
        ]
      : [],
  health: ({ health: [row] }) =>
    row
      ? [
          ...line('病気・通院', row.conditions),
          ...line('手帳', row.certificate),
          ...line('健康保険', row.insurance),
          ...line('メモ', row.note),
        ]
      : [],
  work: ({ work: [row] }) =>
    row
      ? [
          ...line('仕事の状況', wordOf('employmentStatuses', row.employmentStatus)),
          ...line('職歴', row.experience),
          ...line('資格', row.qualifications),
          ...line('本人の希望', row.wish),
          ...line('メモ', row.note),
        ]
      : [],
  safety: ({ safety: [row] }) =>
    row ? [...line('知っておくこと', row.risks.map((code) => wordOf('safetyRisks', code)).join('、')), ...line('メモ', row.note)] : [],
  records: (_groups, records) =>
    records.slice(0, mostRecords).map((each) => `${localMoment(each.occurredAt)}　${wordOf('recordMethods', each.method)}　${each.text}`),
};
