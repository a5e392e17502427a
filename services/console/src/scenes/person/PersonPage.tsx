import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { Page } from '../../components/Page.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type AccessPurpose, PersonPageDocument, type PersonWholeFragment } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { Aside } from './aside/Aside.tsx';
import { FactsTab } from './facts/FactsTab.tsx';
import { PersonHead } from './head/PersonHead.tsx';
import { PersonTools } from './head/PersonTools.tsx';
import { isOwn } from './isOwn.ts';
import { PurposeQuestion } from './purpose/PurposeQuestion.tsx';
import { purposeFor, rememberPurpose } from './purpose/purpose.ts';
import { SharingTab } from './sharing/SharingTab.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';

const route = getRouteApi('/persons/$id');

/** 利用者. Who it is, what has happened, what is known, and who else may read it. */
export function PersonPage() {
  const { id } = route.useParams();
  return <OfPerson key={id} id={id} />;
}

/** Of another person everything begins anew: what it is read for, and what was being typed. */
function OfPerson({ id }: { id: string }) {
  const [purpose, setPurpose] = useState(() => purposeFor(id));
  const { data, waiting, fault, again } = useAsk(PersonPageDocument, { id, purpose }, { live: ['person', 'referral', 'task'] });
  const answer = (given: AccessPurpose) => {
    rememberPurpose(id, given);
    setPurpose(given);
  };
  if (fault?.reason === 'PURPOSE_NEEDED') return <PurposeQuestion onAnswer={answer} />;
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.person ? <Contents person={data.person} /> : <MissingPage />;
}

function Contents({ person }: { person: PersonWholeFragment }) {
  const { t } = useLingui();
  const { tab } = route.useSearch();
  const go = route.useNavigate();
  const tabs = [
    { id: 'timeline', title: <Trans>経過</Trans>, body: <TimelineTab person={person} /> },
    { id: 'facts', title: <Trans>基本情報</Trans>, body: <FactsTab person={person} /> },
    // Consents and the ledger stay with the office whose record it is: for others there is no such tab, not an empty one.
    ...(isOwn(person) ? [{ id: 'sharing', title: <Trans>同意と提供</Trans>, body: <SharingTab person={person} /> }] : []),
  ];
  return (
    <Page title={t({ message: '利用者', context: 'one' })} tools={<PersonTools person={person} />}>
      <PersonHead person={person} />
      <div className="grid items-start gap-x-8 gap-y-6 pt-4 wide:grid-cols-[minmax(0,1fr)_20rem]">
        <Tabs
          label={t`利用者のページ`}
          tabs={tabs}
          open={tabs.find(({ id }) => id === tab)?.id ?? 'timeline'}
          onOpen={(next) => go({ search: (now) => ({ ...now, tab: next as typeof tab }), replace: true })}
        />
        <Aside person={person} />
      </div>
    </Page>
  );
}
