import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { overtakenAt } from '../../../components/Overtaken.tsx';
import { DistributeItemDocument, type FieldGroup, type ItemWholeFragment, type MemberLineFragment } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { HandedMeanwhile } from './HandedMeanwhile.tsx';
import { HandedOut, type Withheld } from './HandedOut.tsx';
import type { ItemDialogProps } from './itemDialogProps.ts';
import { PackChoice } from './PackChoice.tsx';
import { exceptionsFor, missingIn, packOf } from './whoGets.ts';

const nothingSaid: Omit<NonNullable<ItemWholeFragment['brief']>, '__typename'> = {
  purpose: null,
  fieldGroups: [],
  leftOut: [],
  lessTo: [],
  guestsTold: [],
  pledgedSince: [],
};

/** 資料を配る, and afterwards putting right to whom and what of it to each; then who got none or less, and why. */
export function HandOutDialog({ conference: { members }, item, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const word = useWord();
  const acts = useConferenceActs();
  // Whoever presents it has it in any case.
  const others = members.filter(({ id }) => id !== item.presenterMemberId);
  const guests = item.basis === 'CONSENT' ? others.filter(({ hasAccount, tenant }) => !hasAccount && !tenant) : [];
  const asked = others.filter((each) => !guests.includes(each));
  const said = item.brief ?? nothingSaid;
  const { fieldGroups, leftOut, guestsTold } = said;
  // Who was unticked, not who is ticked: whoever joins while this is open is not left out by it.
  const [unticked, untick] = useState<readonly string[]>(leftOut);
  const chosen = asked.map(({ id }) => id).filter((id) => !unticked.includes(id));
  const choose = (next: readonly string[]) => untick(asked.map(({ id }) => id).filter((id) => !next.includes(id)));
  const [agreedGuests, agree] = useState<readonly string[]>(guestsTold);
  const [packs, setPacks] = useState<ReadonlyMap<string, readonly FieldGroup[]>>(
    new Map(said.lessTo.map((each) => [each.memberId, each.fieldGroups])),
  );
  // To whom it went when this was opened: the ticks are of that moment, and are not laid over what a colleague has said since.
  const [opened] = useState({ version: item.version, said });
  const overtaken = overtakenAt(acts.refusal) !== null;
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const ticked = [...chosen, ...agreedGuests];
  const less = ticked
    .map((memberId) => ({ memberId, missing: missingIn(memberId, said, { packs }) }))
    .filter((each) => each.missing.length > 0);
  const handOut = async () => {
    const untold = guests.map(({ id }) => id).filter((id) => !guestsTold.includes(id));
    const exceptions = exceptionsFor(said, { asked: others.map(({ id }) => id), ticked, packs, untold });
    const expectedVersion = overtaken ? item.version : opened.version;
    const input = { itemId: item.id, expectedVersion, exceptions, agreedGuests: [...agreedGuests] };
    const done = await acts.run(DistributeItemDocument, { input });
    if (done) setWithheld(done.withheld);
    // What it was refused for has to stand here, and may not have been told yet.
    else tellChange('conference');
  };
  if (withheld) return <HandedOut withheld={withheld} less={less} members={members} onClose={onClose} />;
  const anew = item.state !== 'PROPOSED';
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={handOut}>
        {anew ? <Trans>この内容に直す</Trans> : <Trans>資料を配る</Trans>}
      </Button>
      <GiveUp />
    </>
  );
  const choice = (member: MemberLineFragment) => (
    <PackChoice
      key={member.id}
      member={member}
      ticked={ticked.includes(member.id)}
      leftOut={leftOut.includes(member.id)}
      fieldGroups={fieldGroups}
      pack={packOf(member.id, said, { packs })}
      onPack={(pack) => setPacks(new Map(packs).set(member.id, pack))}
    />
  );
  return (
    <Dialog open wide title={anew ? <Trans>配る相手・項目を直す</Trans> : <Trans>資料を配る</Trans>} onClose={onClose} actions={actions}>
      {anew && (
        <Banner kind="info" title={<Trans>選択を外した人や項目は、直すとすぐに読めなくなります</Trans>}>
          <Trans>新しく加わった人は選ばれていて、届きます。すでに作った資料の中身は変わりません。</Trans>
        </Banner>
      )}
      <p>
        <Trans>配る項目：{fieldGroups.map((group) => word('fieldGroups', group)).join('、') || '―'}</Trans>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>
          守秘を誓約した人にだけ届きます。一人ひとりへの提供が、本人が見られる記録に残ります。人によって項目を減らすときは「全項目」を押します。
        </Trans>
      </p>
      <CheckboxGroup label={t`配る相手`} value={chosen} onChange={choose}>
        <div className="grid items-start gap-x-6 desk:grid-cols-2">{asked.map(choice)}</div>
      </CheckboxGroup>
      {guests.length > 0 && (
        <CheckboxGroup
          label={t`本人が同意した、つなぎを使っていない人`}
          support={t`この人に話してよいと本人が言ったときだけ選びます。選んだことは、本人が見られる記録に残ります。`}
          value={[...agreedGuests]}
          onChange={agree}
        >
          <div className="grid items-start gap-x-6 desk:grid-cols-2">{guests.map(choice)}</div>
        </CheckboxGroup>
      )}
      {overtaken ? <HandedMeanwhile before={opened.said} now={said} members={others} /> : <RefusalBanner refusal={acts.refusal} />}
    </Dialog>
  );
}
