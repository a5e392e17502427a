import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as ServerProvider } from 'urql';
import { chosenLanguage } from '../../lib/i18n.ts';
import { makeClient } from '../../lib/server/client.ts';
import { PartnerPages } from './PartnerPages.tsx';
import './partner.css';

/** Puts the light pages into the page: native controls, no React Aria, no router, nothing of the desk. */
export function startPartnerPages(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ServerProvider value={makeClient(chosenLanguage())}>
          <PartnerPages />
        </ServerProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
