import { i18n, type Messages } from '@lingui/core';

export type Language = 'ja' | 'en';

type Catalogs = Record<Language, () => Promise<{ messages: Messages }>>;
const ofTheDesk: Catalogs = {
  ja: () => import('../locales/ja.po'),
  en: () => import('../locales/en.po'),
};
const ofThePartnerPages: Catalogs = {
  ja: () => import('../locales/partner/ja.po'),
  en: () => import('../locales/partner/en.po'),
};
const catalogsOf = { desk: ofTheDesk, partner: ofThePartnerPages };
/** The cookie that the gateway reads too: so papers and files, which the browser fetches by itself, speak the same language. */
const cookie = 'tsunagi-language';
const year = 365 * 24 * 60 * 60;

/** What was chosen on this machine; Japanese where nothing was. */
export const chosenLanguage = (): Language => (new RegExp(`(^|; )${cookie}=en(;|$)`).test(document.cookie) ? 'en' : 'ja');

/** Puts the words of a language into the page, before anything is drawn. */
export async function speak(language: Language, pages: keyof typeof catalogsOf): Promise<void> {
  const { messages } = await catalogsOf[pages][language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** Changes the language for this machine; the page is read again, because the server’s words change with it. */
export function chooseLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that offices still have
  document.cookie = `${cookie}=${language}; path=/; max-age=${year}; samesite=lax`;
  location.reload();
}
