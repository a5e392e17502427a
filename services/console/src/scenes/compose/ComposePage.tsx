import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { Banner } from '../../components/Banner.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type ComposeDraftFragment, ComposeDraftOfDocument, ComposePersonDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { PurposeQuestion } from '../person/purpose/PurposeQuestion.tsx';
import { purposeFor, rememberPurpose } from '../person/purpose/purpose.ts';
import { Composer } from './Composer.tsx';
import { PersonChoice } from './PersonChoice.tsx';

const route = getRouteApi('/referrals/new');

/** 紹介をつくる: about whom first, or the draft with which to go on. */
export function ComposePage() {
  const { person, case: caseId, draft } = route.useSearch();
  const navigate = route.useNavigate();
  // The draft that this very page has begun stands in the address too, but is no reason to draw the form anew.
  const [begunHere, setBegunHere] = useState<string | null>(null);
  const begin = (draftId: string) => {
    setBegunHere(draftId);
    navigate({ search: (now) => ({ ...now, draft: draftId }), replace: true });
  };
  const leave = () => setBegunHere(null);
  if (draft && draft !== begunHere) return <Continued key={draft} draftId={draft} onLeave={leave} />;
  if (!person) return <PersonChoice onChoose={(chosen) => navigate({ search: { person: chosen } })} />;
  return <ForPerson key={person} personId={person} caseId={caseId} draft={null} onBegin={begin} onLeave={leave} />;
}

/** 書きかけを続ける. What has left meanwhile is shown on its own page. */
function Continued({ draftId, onLeave }: { draftId: string; onLeave(): void }) {
  const { data, waiting, fault, again } = useAsk(ComposeDraftOfDocument, { id: draftId });
  const [draft, setDraft] = useState<ComposeDraftFragment | null>(null);
  if (fault) return <FaultPage fault={fault} again={again} />;
  const found = data?.referral;
  // The text to go on with is taken once: what the server says later must not replace what has been typed since.
  if (found && !waiting && !draft) setDraft(found);
  if (!draft) return waiting || found ? <Waiting /> : <MissingPage />;
  if (draft.state !== 'DRAFT' || draft.deliverAt) return <Navigate to="/referrals/$id" params={{ id: draftId }} replace />;
  if (!draft.person) return <MissingPage />;
  return <ForPerson personId={draft.person.id} caseId={undefined} draft={draft} onBegin={() => undefined} onLeave={onLeave} />;
}

interface ForPersonProps {
  personId: string;
  caseId: string | undefined;
  draft: ComposeDraftFragment | null;
  onBegin(draftId: string): void;
  onLeave(): void;
}

function ForPerson({ personId, ...rest }: ForPersonProps) {
  const { t } = useLingui();
  const [purpose, setPurpose] = useState(() => purposeFor(personId));
  const { data, waiting, fault, again } = useAsk(ComposePersonDocument, { id: personId, purpose }, { live: ['person'] });
  if (fault?.reason === 'PURPOSE_NEEDED') {
    const answer = (given: NonNullable<typeof purpose>) => {
      rememberPurpose(personId, given);
      setPurpose(given);
    };
    return <PurposeQuestion onAnswer={answer} />;
  }
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  if (!data.person) return <MissingPage />;
  if (!data.person.availableActions.includes('REFER'))
    return (
      <Page title={t`紹介をつくる`}>
        <Banner
          kind="info"
          title={<Trans>この方の紹介は、いまの立場ではつくれません</Trans>}
          actions={
            <ButtonLink to="/persons/$id" params={{ id: personId }}>
              <Trans>利用者のページへ</Trans>
            </ButtonLink>
          }
        >
          <Trans>ケースが開いていないか、担当の役割ではありません。担当者か組織の管理者にご相談ください。</Trans>
        </Banner>
      </Page>
    );
  return <Composer person={data.person} {...rest} />;
}
