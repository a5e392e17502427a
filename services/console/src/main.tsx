import { chosenLanguage, speak } from './lib/i18n.ts';

const root = document.getElementById('root') as HTMLElement;
// The light pages of partner organisations are a bundle of their own: a phone loads nothing of the desk.
if (/^\/partner(\/|$)/.test(location.pathname)) {
  await speak(chosenLanguage(), 'partner');
  (await import('./scenes/partner/startPartnerPages.tsx')).startPartnerPages(root);
} else {
  await speak(chosenLanguage(), 'desk');
  (await import('./app/startDesk.tsx')).startDesk(root);
}

// Only machines without Japanese fonts will fetch any of these characters, and only after the page stands.
requestAnimationFrame(() => void import('@fontsource-variable/noto-sans-jp'));
