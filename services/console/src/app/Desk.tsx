import { Outlet, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { UndoProvider } from '../components/UndoBar.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { ViewerDocument } from '../gql/graphql.ts';
import { MaskingProvider } from '../lib/masking.tsx';
import { useAsk } from '../lib/server/useAsk.ts';
import { WordsProvider } from '../lib/words/Words.tsx';
import { SignInPage } from '../scenes/signin/SignInPage.tsx';
import { FaultPage } from './ErrorPages.tsx';
import { BareFrame, Frame } from './Frame.tsx';
import { SessionGuard } from './session/SessionGuard.tsx';
import { ViewerProvider } from './Viewer.tsx';

/** Everything behind the sign-in. Whoever opens a link first signs in, and then stands where the link led. */
export function Desk() {
  const bare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.bare) });
  const Around = bare ? BareFrame : Frame;
  const { data, waiting, fault, again } = useAsk(ViewerDocument, {}, { live: ['session'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  if (!data.viewer) return <SignInPage onSignedIn={again} />;
  return (
    <ViewerProvider value={data.viewer}>
      <WordsProvider>
        <MaskingProvider>
          <UndoProvider>
            <Around>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </Around>
            <SessionGuard />
          </UndoProvider>
        </MaskingProvider>
      </WordsProvider>
    </ViewerProvider>
  );
}
