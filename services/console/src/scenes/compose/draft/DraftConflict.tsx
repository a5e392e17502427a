import { Trans, useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Fact, Facts } from '../../../components/Facts.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { type ComposeDraftFragment, ComposeDraftOfDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { formOf, type ReferralForm } from '../referralForm.ts';
import type { ReferralDraft } from './useReferralDraft.ts';

interface Props {
  office: ReferralDraft;
  form: UseFormReturn<ReferralForm>;
}

/** The draft could not be kept. Where a colleague was faster, their text is shown and whoever types decides. */
export function DraftConflict({ office, form }: Props) {
  const { kept, refusal } = office;
  const { t } = useLingui();
  if (!refusal) return null;
  if (refusal.code !== 'VERSION_CONFLICT' || !kept || !refusal.version) return <RefusalBanner refusal={refusal} />;
  const over = refusal.version;
  return (
    <Banner kind="warning" title={t`ほかの人が、この下書きを先に変更しました`}>
      <p className="pb-3">
        <Trans>入力した内容は残っています。どちらを残すか選んでください。</Trans>
      </p>
      <Theirs
        draftId={kept.id}
        version={over}
        onMine={() => void office.keepOver(over)}
        onTheirs={(draft) => {
          form.reset(formOf(draft));
          office.adopt({ id: draft.id, version: draft.version });
        }}
      />
    </Banner>
  );
}

interface TheirsProps {
  draftId: string;
  version: number;
  onMine(): void;
  onTheirs(draft: ComposeDraftFragment): void;
}

function Theirs({ draftId, version, onMine, onTheirs }: TheirsProps) {
  const word = useWord();
  const { data } = useAsk(ComposeDraftOfDocument, { id: draftId });
  // What is at hand may be the text from which both have started.
  const theirs = data?.referral && data.referral.version >= version ? data.referral : null;
  return (
    <div className="flex flex-col gap-3">
      {theirs ? (
        <Facts>
          <Fact term={<Trans>先に保存された要約</Trans>}>{theirs.summary}</Fact>
          <Fact term={<Trans>先に保存された頼みごと</Trans>}>{theirs.request}</Fact>
          <Fact term={<Trans>先に保存された項目</Trans>}>{listed(theirs.fieldGroups.map((group) => word('fieldGroups', group)))}</Fact>
        </Facts>
      ) : (
        <Waiting />
      )}
      <div className="flex flex-wrap gap-3">
        <Button size="sm" onPress={onMine}>
          <Trans>自分の入力を残す</Trans>
        </Button>
        {theirs && (
          <Button size="sm" onPress={() => onTheirs(theirs)}>
            <Trans>先に保存された内容にする</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
