import { type ErrorCode, errorCodes, type Words } from './errorCodes/index.js';

export type Language = 'ja' | 'en';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A fact as people read it: numbers with their commas, days in full, codes by their words. */
function said(fact: unknown, language: Language): string {
  if (typeof fact === 'number') return fact.toLocaleString('en');
  if (fact && typeof fact === 'object' && language in fact) return String((fact as Record<Language, string>)[language]);
  const [, year, month, day] = isoDay.exec(String(fact)) ?? [];
  return year && language === 'ja' ? `${year}年${Number(month)}月${Number(day)}日` : String(fact);
}

/** The words for a code, with the facts that make them precise in the places that are left for them. */
export function wordsFor(code: ErrorCode, language: Language, details: Readonly<Record<string, unknown>> = {}): Words {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (all, name: string) => said(details[name] ?? all, language));
  const { title, whatToDo } = errorCodes[code][language];
  return { title: put(title), whatToDo: put(whatToDo) };
}
