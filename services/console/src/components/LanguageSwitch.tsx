import { useLingui } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import { chooseLanguage } from '../lib/i18n.ts';

/** The other language, named in itself: whoever needs it cannot read the one that is on the page. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const other = i18n.locale === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      lang={other}
      onClick={() => chooseLanguage(other)}
      className="link inline-flex min-h-11 cursor-pointer items-center gap-1.5 self-start text-oln-16N-100"
    >
      <Languages aria-hidden className="size-5" />
      {other === 'en' ? 'English' : '日本語'}
    </button>
  );
}
