import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FaultNote } from '../../components/FaultNote.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { PartnerViewerDocument } from '../../gql/partner/graphql.ts';
import { beginSession, onSessionEnd } from '../../lib/server/client.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { useNews } from '../../lib/server/useNews.ts';
import { LinePage } from './line/LinePage.tsx';
import { LinesPage } from './lines/LinesPage.tsx';
import { PartnerHead } from './PartnerHead.tsx';
import { PartnerWords } from './PartnerWords.tsx';
import { type Place, usePlace } from './places.ts';

/** Loaded when somebody goes there: the first page is what a phone waits for. */
const AnswerPage = lazy(() => import('./answers/AnswerPage.tsx').then((module) => ({ default: module.AnswerPage })));
const PartnerDoor = lazy(() => import('./door/PartnerDoor.tsx').then((module) => ({ default: module.PartnerDoor })));
const EntriesPage = lazy(() => import('./entries/EntriesPage.tsx').then((module) => ({ default: module.EntriesPage })));

/** The light pages: no rail, no menu, one column. Whoever is not signed in finds the door here. */
export function PartnerPages() {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(PartnerViewerDocument, {}, { live: ['session'] });
  const place = usePlace();
  useFreshOnReturn();
  return (
    <div className="flex min-h-dvh flex-col bg-solid-gray-50">
      {data?.viewer?.demo && (
        <p className="bg-yellow-300 px-4 py-1 text-center text-dns-14B-130 text-black">
          <Trans>お試し用の画面です。登場する人はすべて架空です。</Trans>
        </p>
      )}
      <PartnerHead viewer={data?.viewer ?? null} />
      <main aria-label={t`本文`} className="flex-1">
        {waiting && <Waiting />}
        {fault && (
          <div className="p-4">
            <FaultNote fault={fault} again={again} />
          </div>
        )}
        {data &&
          (data.viewer ? (
            <PartnerWords>
              <Suspense fallback={<Waiting />}>
                <PageAt place={place} />
              </Suspense>
            </PartnerWords>
          ) : (
            <Suspense fallback={<Waiting />}>
              <PartnerDoor onSignedIn={again} />
            </Suspense>
          ))}
      </main>
      {data?.viewer && <SignInAgain staffId={data.viewer.id} />}
    </div>
  );
}

function PageAt({ place }: { place: Place }) {
  if (place.page === 'line') return <LinePage id={place.id} />;
  if (place.page === 'answer') return <AnswerPage id={place.id} answer={place.answer} />;
  if (place.page === 'entries') return <EntriesPage />;
  return <LinesPage />;
}

/** A phone sleeps in a pocket; when it is taken out again, what it shows is asked for anew. */
function useFreshOnReturn(): void {
  useEffect(() => {
    const wake = () => document.visibilityState === 'visible' && ['mailbox', 'referral', 'hub'].forEach(tellChange);
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, []);
}

/** The session has ended: the door opens over the page, and what was being written is still there afterwards. */
function SignInAgain({ staffId }: { staffId: string }) {
  const [over, setOver] = useState(false);
  useEffect(() => onSessionEnd(() => setOver(true)), []);
  useNews(!over);
  const backAgain = (signedIn: string) => {
    // Somebody else at a shared phone starts with an empty page.
    if (signedIn !== staffId) location.assign('/partner');
    beginSession();
    setOver(false);
  };
  return (
    <dialog
      ref={(dialog) => void (over ? dialog?.showModal() : dialog?.close())}
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-full max-w-md rounded-12 p-0 backdrop:bg-opacity-gray-600"
    >
      <Suspense fallback={<Waiting />}>{over && <PartnerDoor onSignedIn={backAgain} />}</Suspense>
    </dialog>
  );
}
