import type { EditedField } from './editedGroups.ts';

export type Typed = Record<string, string | boolean | string[] | null>;
export type Recorded = Record<string, unknown>;

/** Enums of the API stand in capitals, codes in small letters; forms speak codes. */
const codeOf = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

/** What is recorded, as it stands in the form. */
export function toForm(fields: readonly EditedField[], recorded: Recorded | null): Typed {
  const value = ({ name, kind }: EditedField) => {
    const known = recorded?.[name];
    if (kind === 'yesNo') return known === true;
    if (kind === 'choices') return (known as string[] | undefined) ?? [];
    if (kind === 'choice') return name === 'municipalityCode' ? ((known as string | null) ?? '') : codeOf(known);
    return known === null || known === undefined ? '' : String(known);
  };
  return Object.fromEntries(fields.map((field) => [field.name, value(field)]));
}

/** What somebody else has written meanwhile, as the server tells it in one text, as it would stand in the form. */
export function fromText({ name, kind }: EditedField, text: string | null): Typed[string] {
  if (kind === 'yesNo') return text === 'true';
  if (kind === 'choices') return text ? (JSON.parse(text) as string[]) : [];
  return kind === 'choice' && name !== 'municipalityCode' ? codeOf(text) : (text ?? '');
}

const amount = /^[\d,，]+$/;

/** Numbers are typed in any width and with commas; what is not one goes to the server, which says so. */
const numberIn = (text: string): number | string => {
  const plain = text
    .normalize('NFKC')
    .replace(/[,円人]/g, '')
    .trim();
  return amount.test(plain) ? Number(plain) : plain;
};

/** The fields of these forms that are enums of the API. */
const enumsOfApi: ReadonlySet<string> = new Set(['welfareStatus', 'sex', 'birthPrecision']);

/** What was typed, as the API wants it; null clears a field. */
export function toInput({ name, kind }: EditedField, typed: Typed[string]): unknown {
  if (typeof typed !== 'string') return typed;
  const text = kind === 'text' ? typed : typed.trim();
  if (kind === 'phone' || kind === 'postal') return text.normalize('NFKC') || null;
  if (kind === 'number' || kind === 'yen') return text ? numberIn(text) : null;
  if (enumsOfApi.has(name)) return text.toUpperCase();
  return namesNeverNull.has(name) ? text : text || null;
}

/** A name may have one word only, but its parts are never null. */
const namesNeverNull = new Set(['familyName', 'givenName', 'familyKana', 'givenKana']);
