import { i18n } from '@lingui/core';

/** Several words as one line, in the way of the language: 基本、連絡先 and Identity, Contact. */
export const listed = (words: readonly (string | null | undefined | false)[]): string =>
  words.filter(Boolean).join(i18n.locale === 'en' ? ', ' : '、');
