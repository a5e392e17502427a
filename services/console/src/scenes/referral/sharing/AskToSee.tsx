import { Trans, useLingui } from '@lingui/react/macro';
import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type FieldGroup, type ReferralWholeFragment, RequestShareDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { WordsDialog } from './WordsDialog.tsx';

/** 見せてほしいと頼む. Beside a group that was withheld: asks the sender for it, or shows what was said to that. */
export function AskToSee({ referral, group }: { referral: ReferralWholeFragment; group: FieldGroup }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const [asking, setAsking] = useState(false);
  const name = word('fieldGroups', group);
  const last = referral.shareRequests.findLast(({ fieldGroup }) => fieldGroup === group);
  if (last?.state === 'OPEN')
    return (
      <Badge tone="wait" icon={Hourglass}>
        <Trans>頼んであります（{moment(last.askedAt, i18n.locale)}）</Trans>
      </Badge>
    );
  return (
    <span className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
      {last?.state === 'DECLINED' && last.decidedAt && (
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Trans>
            見合わせ（{moment(last.decidedAt, i18n.locale)}）：{last.note}
          </Trans>
        </span>
      )}
      {referral.availableActions.includes('REQUEST_SHARE') && (
        <Button size="sm" aria-label={t`${name}：見せてほしいと頼む`} onPress={() => setAsking(true)}>
          <Trans>見せてほしいと頼む</Trans>
        </Button>
      )}
      {asking && <AskDialog referral={referral} group={group} onClose={() => setAsking(false)} />}
    </span>
  );
}

function AskDialog({ referral, group, onClose }: { referral: ReferralWholeFragment; group: FieldGroup; onClose(): void }) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const ask = useCommand(RequestShareDocument);
  const name = word('fieldGroups', group);
  const sender = referral.sender.shortName;
  const send = async (reason: string) => {
    if (!(await ask.run({ referralId: referral.id, fieldGroup: group, reason }))) return;
    tellChange('referral');
    say({ said: t`${sender}に頼みました。返事が来ると、お知らせします。` });
    onClose();
  };
  return (
    <WordsDialog
      title={<Trans>「{name}」を見せてほしいと頼む</Trans>}
      explains={<Trans>頼んだだけでは何も開きません。{sender}が、本人の同意などの根拠を確かめて決めます。</Trans>}
      label={t`何のために必要ですか`}
      support={t`書いたことは${sender}に伝わります。`}
      empty={t`何のために必要かを書いてください。`}
      sends={<Trans>頼む</Trans>}
      field="reason"
      running={ask.running}
      refusal={ask.refusal}
      send={send}
      onClose={onClose}
    />
  );
}
