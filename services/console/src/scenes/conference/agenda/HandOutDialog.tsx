import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { DistributeItemDocument, type DistributeItemMutation } from '../../../gql/graphql.ts';
import type { Payload } from '../../../lib/server/useAct.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import type { ItemDialogProps } from './itemDialogProps.ts';

type Withheld = Payload<DistributeItemMutation>['withheld'];

/** 資料を配る: to whom, and afterwards who got none and why. */
export function HandOutDialog({ conference: { members }, item, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const word = useWord();
  const acts = useConferenceActs();
  const others = members.filter(({ myself }) => !myself);
  const guests = item.basis === 'CONSENT' ? others.filter(({ hasAccount, tenant }) => !hasAccount && !tenant) : [];
  const asked = others.filter((each) => !guests.includes(each));
  const { fieldGroups = [], leftOut = [], guestsTold = [] } = item.brief ?? {};
  const [chosen, choose] = useState(asked.filter(({ id }) => !leftOut.includes(id)).map(({ id }) => id));
  const [agreedGuests, agree] = useState<readonly string[]>(guestsTold);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const handOut = async () => {
    const ticked = [...chosen, ...agreedGuests];
    // A guest who never had it needs no word; from one who has it, it is taken back.
    const left = others.filter(({ id }) => !ticked.includes(id) && (!guests.some((each) => each.id === id) || guestsTold.includes(id)));
    const again = others.filter(({ id }) => ticked.includes(id) && leftOut.includes(id));
    const exceptions = [
      ...left.map(({ id }) => ({ memberId: id, fieldGroups: [], nothing: true })),
      ...again.map(({ id }) => ({ memberId: id, fieldGroups, nothing: false })),
    ];
    const input = { itemId: item.id, expectedVersion: item.version, exceptions, agreedGuests: [...agreedGuests] };
    const done = await acts.run(DistributeItemDocument, { input });
    if (done) setWithheld(done.withheld);
  };
  if (withheld) return <Told withheld={withheld} members={members} onClose={onClose} />;
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={handOut}>
        <Trans>資料を配る</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>資料を配る</Trans>} onClose={onClose} actions={actions}>
      <p>
        <Trans>配る項目：{fieldGroups.map((group) => word('fieldGroups', group)).join('、') || '―'}</Trans>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>守秘を誓約した人にだけ届きます。一人ひとりへの提供が、本人が見られる記録に残ります。</Trans>
      </p>
      <CheckboxGroup label={t`配る相手`} value={chosen} onChange={choose}>
        <div className="grid gap-x-4 desk:grid-cols-2">
          <Choices members={asked} leftOut={leftOut} />
        </div>
      </CheckboxGroup>
      {guests.length > 0 && (
        <CheckboxGroup
          label={t`本人が同意した、つなぎを使っていない人`}
          support={t`この人に話してよいと本人が言ったときだけ選びます。選んだことは、本人が見られる記録に残ります。`}
          value={[...agreedGuests]}
          onChange={agree}
        >
          <div className="grid gap-x-4 desk:grid-cols-2">
            <Choices members={guests} leftOut={leftOut} />
          </div>
        </CheckboxGroup>
      )}
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}

/** Whoever was left out before stays so until they are ticked, and the line says that it was meant. */
function Choices({ members, leftOut }: { members: ItemDialogProps['conference']['members']; leftOut: readonly string[] }) {
  return members.map(({ id, name, office, pledgedAt }) => (
    <Checkbox key={id} value={id} detail={<Standing office={office} pledged={!!pledgedAt} leftOut={leftOut.includes(id)} />}>
      {name}
    </Checkbox>
  ));
}

function Standing({ office, pledged, leftOut }: { office: string; pledged: boolean; leftOut: boolean }) {
  if (leftOut) return <Trans>{office}・前回は配らない</Trans>;
  return pledged ? office : <Trans>{office}・誓約がまだです</Trans>;
}

function Told({ withheld, members, onClose }: { withheld: Withheld; members: ItemDialogProps['conference']['members']; onClose(): void }) {
  const word = useWord();
  const names = new Map(members.map(({ id, name, office }) => [id, `${name}（${office}）`]));
  const close = (
    <Button look="main" onPress={onClose}>
      <Trans>閉じる</Trans>
    </Button>
  );
  return (
    <Dialog open title={<Trans>資料を配りました</Trans>} onClose={onClose} actions={close}>
      {withheld.length === 0 ? (
        <p>
          <Trans>出席者の全員に届きました。</Trans>
        </p>
      ) : (
        <Banner kind="info" title={<Trans>届いていない人</Trans>}>
          <ul className="flex flex-col gap-1">
            {withheld.map(({ memberId, because }) => (
              <li key={memberId}>
                {names.get(memberId)}：{word('papersWithheld', because)}
              </li>
            ))}
          </ul>
          <p className="pt-1.5">
            <Trans>誓約した人や同意の相手が増えたら、もう一度「配る」で届きます。</Trans>
          </p>
        </Banner>
      )}
    </Dialog>
  );
}
