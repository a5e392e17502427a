import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  ChangeAddressDocument,
  ChangeBenefitDocument,
  ChangeContactDocument,
  ChangeHealthDocument,
  ChangeHouseholdDocument,
  ChangeIdentityDocument,
  ChangeMoneyDocument,
  ChangeSafetyDocument,
  ChangeWorkDocument,
} from '../../../gql/graphql.ts';

/** A field as it is asked for. `list` names the codes it offers; without one a `choice` has words of its own. */
export interface EditedField {
  name: string;
  label: MessageDescriptor;
  kind: 'line' | 'text' | 'kana' | 'number' | 'yen' | 'day' | 'birth' | 'choice' | 'choices' | 'yesNo' | 'postal' | 'phone';
  list?: string;
  support?: MessageDescriptor;
  required?: boolean;
  /** Asked for only while the address is protected (支援措置), or only while it is not. */
  only?: 'protected' | 'unprotected';
}

type Change = TypedDocumentNode<Record<string, unknown>, { input: never }>;

/** A field group as a form: its mutation, whether it belongs to the person or to the case, its fields in order. */
export interface EditedGroup {
  of: 'person' | 'case';
  change: Change;
  fields: readonly EditedField[];
}

const note: EditedField = { name: 'note', label: msg`メモ`, kind: 'text' };

export const editedGroups = {
  identity: {
    of: 'person',
    change: ChangeIdentityDocument as unknown as Change,
    fields: [
      { name: 'familyName', label: msg`姓`, kind: 'line' },
      { name: 'givenName', label: msg`名`, kind: 'line' },
      { name: 'familyKana', label: msg`セイ`, kind: 'kana' },
      { name: 'givenKana', label: msg`メイ`, kind: 'kana' },
      { name: 'birthDate', label: msg`生年月日`, kind: 'birth' },
      { name: 'birthPrecision', label: msg`生年月日の確かさ`, kind: 'choice', list: 'birthPrecisions' },
      { name: 'sex', label: msg`性別`, kind: 'choice', list: 'sexes' },
      { name: 'alias', label: msg`通称`, kind: 'line' },
      { name: 'formerName', label: msg`旧姓`, kind: 'line' },
      { name: 'substituteSpelling', label: msg`代替文字表記`, kind: 'line', support: msg`メールやFAXで使う、外字を含まない書き方。` },
      { name: 'language', label: msg`話しやすいことば`, kind: 'line' },
    ],
  },
  contact: {
    of: 'person',
    change: ChangeContactDocument as unknown as Change,
    fields: [
      { name: 'mobile', label: msg`携帯電話`, kind: 'phone' },
      { name: 'phone', label: msg`電話`, kind: 'phone', only: 'unprotected' },
      { name: 'email', label: msg`メール`, kind: 'line' },
      { name: 'safeContact', label: msg`連絡のしかた`, kind: 'text', support: msg`安全に連絡できる時間や方法。` },
      { name: 'leaveMessage', label: msg`留守番電話に伝言を残してよい`, kind: 'yesNo' },
    ],
  },
  address: {
    of: 'person',
    change: ChangeAddressDocument as unknown as Change,
    fields: [
      { name: 'postalCode', label: msg`郵便番号`, kind: 'postal' },
      { name: 'municipalityCode', label: msg`市町村`, kind: 'choice', list: 'municipalities' },
      { name: 'locality', label: msg`町域`, kind: 'line' },
      { name: 'street', label: msg`番地`, kind: 'line' },
      { name: 'building', label: msg`建物・方書`, kind: 'line' },
      { name: 'school', label: msg`学校`, kind: 'line' },
      { name: 'clinic', label: msg`かかりつけ`, kind: 'line' },
      {
        name: 'phone',
        label: msg`自宅の電話`,
        kind: 'phone',
        only: 'protected',
        support: msg`市外局番で町が分かるため、住所といっしょに守ります。`,
      },
    ],
  },
  household: {
    of: 'case',
    change: ChangeHouseholdDocument as unknown as Change,
    fields: [
      { name: 'kind', label: msg`世帯の型`, kind: 'choice', list: 'householdKinds' },
      { name: 'size', label: msg`人数（本人を含む）`, kind: 'number' },
      note,
    ],
  },
  work: {
    of: 'case',
    change: ChangeWorkDocument as unknown as Change,
    fields: [
      { name: 'employmentStatus', label: msg`仕事の状況`, kind: 'choice', list: 'employmentStatuses' },
      { name: 'leftWorkOn', label: msg`離職日`, kind: 'day' },
      { name: 'wish', label: msg`本人の希望`, kind: 'text' },
      { name: 'experience', label: msg`職歴`, kind: 'text' },
      { name: 'qualifications', label: msg`資格`, kind: 'text' },
      note,
    ],
  },
  money: {
    of: 'case',
    change: ChangeMoneyDocument as unknown as Change,
    fields: [
      { name: 'monthlyIncome', label: msg`月の収入（円）`, kind: 'yen' },
      { name: 'rent', label: msg`家賃（円）`, kind: 'yen' },
      { name: 'savings', label: msg`預貯金（円）`, kind: 'yen' },
      { name: 'debtTotal', label: msg`借金の合計（円）`, kind: 'yen' },
      { name: 'arrears', label: msg`滞納`, kind: 'text' },
      note,
    ],
  },
  benefit: {
    of: 'case',
    change: ChangeBenefitDocument as unknown as Change,
    fields: [
      { name: 'welfareStatus', label: msg`生活保護`, kind: 'choice', list: 'welfareStatuses' },
      { name: 'welfareCaseNumber', label: msg`生活保護のケース番号`, kind: 'line' },
      { name: 'benefits', label: msg`ほかの公的給付`, kind: 'choices', list: 'benefits' },
      note,
    ],
  },
  health: {
    of: 'case',
    change: ChangeHealthDocument as unknown as Change,
    fields: [
      { name: 'conditions', label: msg`病気・通院`, kind: 'text' },
      { name: 'certificate', label: msg`手帳`, kind: 'line' },
      { name: 'insurance', label: msg`健康保険`, kind: 'line' },
      note,
    ],
  },
  safety: {
    of: 'case',
    change: ChangeSafetyDocument as unknown as Change,
    fields: [{ name: 'risks', label: msg`知っておくこと`, kind: 'choices', list: 'safetyRisks' }, note],
  },
} satisfies Record<string, EditedGroup>;

export type GroupName = keyof typeof editedGroups;
