import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { type ConferenceWholeFragment, ConfirmMinutesDocument } from '../../../gql/graphql.ts';
import { NobodyCheck } from '../agenda/NobodyCheck.tsx';
import { AboutItem } from '../seat/AboutItem.tsx';
import { useConferenceActs } from '../useConferenceActs.ts';

/** 会議録を確かめる: asked of whoever was there, with room for what should read otherwise. */
export function ConfirmPanel({ conference, conference: { members, items, state } }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [remark, setRemark] = useState('');
  const [itemId, setItem] = useState('');
  const [anonymityConfirmed, read] = useState(false);
  const seat = members.find(({ myself }) => myself);
  if (state !== 'CIRCULATED' || !seat?.attendedAt || seat.confirmedAt) return null;
  const confirm = () =>
    acts.run(
      ConfirmMinutesDocument,
      { input: { memberId: seat.id, remark: remark.trim() || null, itemId: itemId || null, anonymityConfirmed } },
      t`会議録を確かめました`,
    );
  return (
    <Banner
      kind="info"
      title={<Trans>会議録を確かめてください</Trans>}
      actions={
        <Button look="main" isPending={acts.running} onPress={confirm}>
          <Trans>会議録を確かめた</Trans>
        </Button>
      }
    >
      <TextArea label={t`直してほしいところ`} optional rows={2} value={remark} onChange={({ target }) => setRemark(target.value)} />
      {remark.trim() !== '' && <AboutItem items={items} value={itemId} onChoose={setItem} />}
      <NobodyCheck conference={conference} itemId={itemId} text={remark} confirmed={anonymityConfirmed} onConfirm={read} />
      <RefusalBanner refusal={acts.refusal} />
    </Banner>
  );
}
