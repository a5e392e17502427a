import { chosenLanguage } from '../i18n.ts';

/** What the page asks by itself is no sign of life of the person: the session must not live on because news came in. */
export const inBackground: RequestInit = {
  credentials: 'same-origin',
  headers: { 'accept-language': chosenLanguage(), 'tsunagi-background': '1' },
};
