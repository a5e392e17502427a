import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { type ConferenceWholeFragment, type MinutesConfirmation, NoteConfirmationDocument } from '../../../gql/graphql.ts';
import { thisDay } from '../../../lib/dates/showDay.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useWord } from '../../../lib/words/words.ts';
import { NobodyCheck } from '../agenda/NobodyCheck.tsx';
import { AboutItem } from '../seat/AboutItem.tsx';
import { useConferenceActs } from '../useConferenceActs.ts';

const means: readonly MinutesConfirmation[] = ['PAPER', 'PHONE', 'LETTER', 'SPOKEN'];

interface Props {
  conference: ConferenceWholeFragment;
  memberId: string;
  onClose(): void;
}

/** 確認を受け取った: how and on which day somebody without an account said that the minutes are right, or what should read otherwise. */
export function NoteConfirmationDialog({ conference, memberId, onClose }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const acts = useConferenceActs();
  const [by, choose] = useState<MinutesConfirmation>('PAPER');
  const [on, setOn] = useState<string | null>(thisDay());
  const [remark, setRemark] = useState('');
  const [itemId, setItem] = useState('');
  const [anonymityConfirmed, confirm] = useState(false);
  const faults = faultsOf(acts.refusal);
  const note = async () => {
    const said = { remark: remark.trim() || null, itemId: itemId || null, anonymityConfirmed };
    const input = { memberId, means: by, on: on ?? '', ...said };
    if (await acts.run(NoteConfirmationDocument, { input }, t`確認を受け取ったことを記録しました`)) onClose();
  };
  const actions = (
    <>
      <Button look="main" isDisabled={!on} isPending={acts.running} onPress={note}>
        <Trans>記録する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>確認を受け取った</Trans>} onClose={onClose} actions={actions}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>だれが記録したかも残ります。</Trans>
      </p>
      <RadioGroup label={t`どのように確認したか`} value={by} onChange={(chosen) => choose(chosen as MinutesConfirmation)}>
        {means.map((each) => (
          <Radio key={each} value={each}>
            {word('minutesConfirmations', each)}
          </Radio>
        ))}
      </RadioGroup>
      <DateField label={t`確認した日`} required lean="behind" value={on} onChange={setOn} error={faults.get('on')} />
      <TextArea label={t`直してほしいところ`} optional rows={2} value={remark} onChange={({ target }) => setRemark(target.value)} />
      {remark.trim() !== '' && <AboutItem items={conference.items} value={itemId} onChoose={setItem} />}
      <NobodyCheck conference={conference} itemId={itemId} text={remark} confirmed={anonymityConfirmed} onConfirm={confirm} />
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
