import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider as AriaLanguage } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { Provider as ServerProvider } from 'urql';
import { chosenLanguage } from '../lib/i18n.ts';
import { makeClient } from '../lib/server/client.ts';
import { router } from './router.tsx';
import './desk.css';

/** Puts the staff console into the page. */
export function startDesk(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <AriaLanguage locale={chosenLanguage() === 'ja' ? 'ja-JP' : 'en-US'}>
          <ServerProvider value={makeClient(chosenLanguage())}>
            <RouterProvider router={router} />
          </ServerProvider>
        </AriaLanguage>
      </I18nProvider>
    </StrictMode>,
  );
}
