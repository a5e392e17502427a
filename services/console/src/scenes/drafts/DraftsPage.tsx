import { Trans, useLingui } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { DraftsDocument, FormDraftsDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ComposeLink } from '../compose/ComposeLink.tsx';
import { MailNav } from '../inbox/MailNav.tsx';
import { useReferralActs } from '../referral/acts/useReferralActs.tsx';
import { FormDraftRow } from './FormDraftRow.tsx';
import { placeOf } from './formPlaces.ts';
import { ReferralDraftRow } from './ReferralDraftRow.tsx';

/** 書きかけ. What has not left yet: referrals of the office, and what oneself has typed elsewhere. */
export function DraftsPage() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const drafts = useAsk(DraftsDocument, { after }, { live: ['referral', 'draft'], keepFormer: true });
  const forms = useAsk(FormDraftsDocument, {}, { live: ['draft'] });
  const acts = useReferralActs();
  const fault = drafts.fault ?? forms.fault;
  if (fault) return <FaultPage fault={fault} again={drafts.fault ? drafts.again : forms.again} />;
  if (!drafts.data || !forms.data) return <Waiting />;
  const { edges, pageInfo } = drafts.data.referralDrafts;
  const typed = forms.data.formDrafts.filter(({ form }) => placeOf(form));
  return (
    <Page title={t`書きかけ`} tools={<ComposeLink />}>
      <div className="flex flex-col gap-6">
        <MailNav />
        {edges.length + typed.length === 0 && (
          <EmptyState icon={PencilLine} title={<Trans>書きかけはありません</Trans>} action={<ComposeLink />}>
            <Trans>途中で閉じた紹介や登録は、ここに残ります。打った内容は、画面を閉じても消えません。</Trans>
          </EmptyState>
        )}
        {edges.length > 0 && (
          <section aria-labelledby="referral-drafts" className="flex flex-col gap-2">
            <h2 id="referral-drafts" className="text-std-18B-160">
              <Trans>送る前の紹介</Trans>
            </h2>
            <ul className="border-t border-solid-gray-200">
              {edges.map(({ node }) => (
                <ReferralDraftRow key={node.id} draft={node} onDiscard={() => acts.begin('DISCARD', node.id)} />
              ))}
            </ul>
            <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
              <Trans>次の50件</Trans>
            </Pager>
          </section>
        )}
        {typed.length > 0 && (
          <section aria-labelledby="form-drafts" className="flex flex-col gap-2">
            <h2 id="form-drafts" className="text-std-18B-160">
              <Trans>自分が書きかけたもの</Trans>
            </h2>
            <ul className="border-t border-solid-gray-200">
              {typed.map((draft) => (
                <FormDraftRow key={draft.form} draft={draft} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {acts.dialog}
    </Page>
  );
}
