import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import * as z from 'zod/mini';
import type { ActField } from './actForms.ts';

export type ActValues = Partial<Record<ActField, string | null>>;

/** What may stay empty; everything else an act asks for must be filled in. */
const optional: readonly ActField[] = ['note', 'text'];
export const isOptional = (field: ActField): boolean => optional.includes(field);

export const emptyWords: Record<ActField, MessageDescriptor> = {
  toTenantId: msg`つなぐ先を選んでください。`,
  question: msg`質問を書いてください。`,
  answer: msg`答えを書いてください。`,
  reason: msg`理由を選んでください。`,
  by: msg`だれの判断かを選んでください。`,
  code: msg`結果を選んでください。`,
  occurredOn: msg`日付を入れてください。`,
  method: msg`どのように聞いたかを選んでください。`,
  expectedOn: msg`空きが見込まれる日を入れてください。`,
  firstContactOn: msg`最初に会った（話した）日を入れてください。`,
  reply: msg`返事を選んでください。`,
  means: msg`返事の方法を選んでください。`,
  saidBy: msg`答えた人の名前か職名を書いてください。`,
  saidOn: msg`返事のあった日を入れてください。`,
  note: msg`ひとことを書いてください。`,
  text: msg`くわしく書いてください。`,
};

const required = z.string().check(z.trim(), z.minLength(1));

/** The check for a form with these fields. */
export function shapeOf(fields: readonly ActField[]): z.ZodMiniType<ActValues, ActValues> {
  const checks = fields.map((field) => [field, isOptional(field) ? z.nullish(z.string()) : required]);
  return z.object(Object.fromEntries(checks)) as unknown as z.ZodMiniType<ActValues, ActValues>;
}
