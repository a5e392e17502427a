import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { DeclineShareDocument, type ReferralWholeFragment, type ShareRequestShownFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { WordsDialog } from './WordsDialog.tsx';

/** What the receiver asks to see besides and nobody has answered: at the head of the page of whoever sent it. */
export function OpenRequests({ referral }: { referral: ReferralWholeFragment }) {
  const waiting = referral.shareRequests.filter(({ availableActions }) => availableActions.length > 0);
  return waiting.length === 0 ? null : (
    <div className="flex flex-col gap-3 pb-5 print:hidden">
      {waiting.map((request) => (
        <OpenRequest key={request.id} referral={referral} request={request} />
      ))}
    </div>
  );
}

interface Props {
  referral: ReferralWholeFragment;
  request: ShareRequestShownFragment;
}

function OpenRequest({ referral, request }: Props) {
  const { i18n } = useLingui();
  const word = useWord();
  const [answering, setAnswering] = useState<'share' | 'decline' | null>(null);
  const close = () => setAnswering(null);
  const { fieldGroup, reason, askedBy, askedAt } = request;
  const name = word('fieldGroups', fieldGroup);
  return (
    <>
      <Banner
        kind="info"
        title={
          <Trans>
            {referral.receiver.shortName}が「{name}」を見せてほしいと頼んでいます
          </Trans>
        }
        actions={
          <>
            <Button onPress={() => setAnswering('share')}>
              <Trans>追加で共有する</Trans>
            </Button>
            <Button look="text" onPress={() => setAnswering('decline')}>
              <Trans>見合わせる</Trans>
            </Button>
          </>
        }
      >
        <p className="whitespace-pre-wrap">{reason}</p>
        <p className="pt-1 text-dns-14N-130 text-solid-gray-700">
          {askedBy}　{moment(askedAt, i18n.locale)}
        </p>
      </Banner>
      {answering === 'share' && <ShareDialog referral={referral} groups={[fieldGroup]} onClose={close} />}
      {answering === 'decline' && <DeclineDialog referral={referral} request={request} onClose={close} />}
    </>
  );
}

function DeclineDialog({ referral, request: { fieldGroup }, onClose }: Props & { onClose(): void }) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const decline = useCommand(DeclineShareDocument);
  const name = word('fieldGroups', fieldGroup);
  const receiver = referral.receiver.shortName;
  const send = async (note: string) => {
    if (!(await decline.run({ referralId: referral.id, fieldGroup, note }))) return;
    for (const kind of ['referral', 'task']) tellChange(kind);
    say({ said: t`見合わせると伝えました。` });
    onClose();
  };
  return (
    <WordsDialog
      title={<Trans>「{name}」の共有を見合わせる</Trans>}
      explains={<Trans>書いたことは{receiver}に伝わります。項目の中身は伝わりません。</Trans>}
      label={t`相手に伝えること`}
      support={t`見合わせる理由や、代わりにできることを書いてください。`}
      empty={t`相手に伝えることを書いてください。`}
      sends={<Trans>見合わせる</Trans>}
      field="note"
      running={decline.running}
      refusal={decline.refusal}
      send={send}
      onClose={onClose}
    />
  );
}
