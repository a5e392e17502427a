import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { type HubMatchDecision, MatchNeedDocument, type NeedRowFragment } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useHubActs } from '../parts/useHubActs.ts';

interface Judged {
  need: NeedRowFragment;
  entryId: string;
}

/** 合う・合わない: a person judges what was proposed. Nothing for who may not; what was judged before is said. */
export function JudgeButtons({ need, entryId }: Judged) {
  const [judging, judge] = useState<HubMatchDecision | null>(null);
  const before = need.matches.find(({ entry }) => entry?.id === entryId);
  const decided = before?.decision;
  if (!need.viewerCanChange)
    return decided ? (
      <span className="text-dns-14N-130 text-solid-gray-700">
        {decided === 'ACCEPTED' ? <Trans>合うと判断されています</Trans> : <Trans>合わないと判断されています</Trans>}
      </span>
    ) : null;
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      <Button size="sm" aria-pressed={decided === 'ACCEPTED'} onPress={() => judge('ACCEPTED')}>
        {decided === 'ACCEPTED' ? <Trans>合う（判断済み）</Trans> : <Trans>合う</Trans>}
      </Button>
      <Button size="sm" look="text" aria-pressed={decided === 'REJECTED'} onPress={() => judge('REJECTED')}>
        {decided === 'REJECTED' ? <Trans>合わない（判断済み）</Trans> : <Trans>合わない</Trans>}
      </Button>
      {judging && <JudgeDialog need={need} entryId={entryId} decision={judging} onClose={() => judge(null)} />}
    </span>
  );
}

function JudgeDialog({ need, entryId, decision, onClose }: Judged & { decision: HubMatchDecision; onClose(): void }) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [note, setNote] = useState('');
  const fits = decision === 'ACCEPTED';
  const decide = async () => {
    const input = { needId: need.id, entryId, decision, note: note.trim() || null };
    if (await acts.run(MatchNeedDocument, { input }, fits ? t`合うと記しました` : t`合わないと記しました`)) onClose();
  };
  return (
    <Dialog
      open
      title={fits ? <Trans>この課題に合うと記す</Trans> : <Trans>この課題に合わないと記す</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={acts.running} onPress={decide}>
            <Trans>記す</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>
        <Trans>課題：{need.title}</Trans>
      </p>
      <TextArea
        label={t`理由`}
        optional
        support={t`人の名前や事情は書かないでください。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faultsOf(acts.refusal).get('note')}
      />
    </Dialog>
  );
}
