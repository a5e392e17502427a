import { i18n, type Messages } from '@lingui/core';

export type Language = 'ja' | 'en';

const catalogs: Record<Language, () => Promise<{ messages: Messages }>> = {
  ja: () => import('../locales/ja.po'),
  en: () => import('../locales/en.po'),
};
const kept = 'tsunagi.language';

/** What was chosen on this machine; Japanese where nothing was. */
export const chosenLanguage = (): Language => (localStorage.getItem(kept) === 'en' ? 'en' : 'ja');

export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** Changes the language for this machine; the page is read again, because the server’s words change with it. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(kept, language);
  location.reload();
}
