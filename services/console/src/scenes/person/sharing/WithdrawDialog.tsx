import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import {
  type ConsentMethod,
  type ConsentOfPersonFragment,
  type PersonWholeFragment,
  WithdrawConsentDocument,
} from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useCodes, useWord } from '../../../lib/words/words.ts';

interface Props {
  consent: ConsentOfPersonFragment;
  person: PersonWholeFragment;
  onClose(): void;
}

/** The person takes the consent back. What ends with it is named before, not after. */
export function WithdrawDialog({ consent, person, onClose }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const methods = useCodes('consentMethods');
  const withdraw = useCommand(WithdrawConsentDocument);
  const [method, setMethod] = useState<ConsentMethod>('PAPER');
  const [reason, setReason] = useState('');
  const save = async () => {
    const done = await withdraw.run({ consentId: consent.id, method, reason: reason.trim() || null });
    if (!done) return;
    const ended = done.endedDisclosures;
    for (const kind of ['person', 'referral', 'mailbox']) tellChange(kind);
    say({ said: t`撤回を記録しました。${ended}件の提供が終わりました。` });
    onClose();
  };
  const actions = (
    <>
      <Button look="danger" isPending={withdraw.running} onPress={save}>
        <Trans>撤回を記録する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>同意の撤回を記録する</Trans>} onClose={onClose} actions={actions}>
      <Consequences consent={consent} person={person} />
      <RadioGroup label={t`撤回の受け方`} required value={method} onChange={(next) => setMethod(next as ConsentMethod)}>
        {methods.map(({ code, words }) => (
          <Radio key={code} value={code.toUpperCase()}>
            {words}
          </Radio>
        ))}
      </RadioGroup>
      <TextArea
        label={t`理由`}
        optional
        support={t`本人が話されたときだけ書きます。理由を求める必要はありません。`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <RefusalBanner refusal={withdraw.refusal} />
    </Dialog>
  );
}

/** Which offices stop reading what, from the next request on. */
function Consequences({ consent, person: { disclosures } }: Omit<Props, 'onClose'>) {
  const word = useWord();
  const { tenant } = useViewer();
  // What came back to the own office stays readable there; one office may have been told several times.
  const ending = disclosures.filter(({ consent: of, live, to }) => of?.id === consent.id && live && to.id !== tenant.id);
  const offices = Map.groupBy(ending, ({ to }) => to.shortName);
  return (
    <Banner
      kind="warning"
      title={ending.length > 0 ? <Trans>次の提供が、すぐに終わります</Trans> : <Trans>この同意で続いている提供はありません</Trans>}
    >
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {[...offices].map(([office, told]) => (
          <li key={office}>
            {office}：{listed([...new Set(told.flatMap(({ fieldGroups }) => fieldGroups))].map((group) => word('fieldGroups', group)))}
          </li>
        ))}
      </ul>
      <p className="pt-2">
        <Trans>返事を待っている紹介は取り下げになります。相手の組織が自分で書いた記録は残ります。撤回は取り消せません。</Trans>
      </p>
    </Banner>
  );
}
