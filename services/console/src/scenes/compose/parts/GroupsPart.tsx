import { Trans, useLingui } from '@lingui/react/macro';
import { EyeOff, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { FieldGroup } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { groupOrder } from '../../person/groups/FieldGroups.tsx';
import type { ComposePart } from '../composeParts.ts';
import { beyond } from '../coverage.ts';
import { Packets } from '../packets/Packets.tsx';
import { SinceLast } from '../packets/SinceLast.tsx';
import { type GroupReason, reasonFor } from '../proposedGroups.ts';

/** 4 なにを渡すか. Each group with the reason why it is proposed or left out, and whether the consent reaches it. */
export function GroupsPart({ person, form, receiver, proposing, faults }: ComposePart) {
  const { t } = useLingui();
  const word = useWord();
  const chosen = form.watch('fieldGroups');
  const [needs, basis, consentId] = form.watch(['needs', 'basis', 'consentId']);
  const consent = person.consents.find(({ id }) => id === consentId);
  const occasion = { needs, receiverKind: receiver?.kind, addressProtected: person.protectedSince !== null };
  const isBeyond = (group: FieldGroup) => basis === 'CONSENT' && consent !== undefined && beyond(consent, [group]).length > 0;
  const error = form.formState.errors.fieldGroups ? t`渡す項目をひとつは選んでください。` : faults.get('fieldGroups');
  return (
    <Panel title={<Trans>4 なにを渡すか</Trans>}>
      <div className="flex flex-col gap-4">
        <Packets chosen={chosen as FieldGroup[]} barred={occasion.addressProtected ? ['ADDRESS'] : []} onChoose={proposing.chooseGroups} />
        <CheckboxGroup
          label={t`相手に渡す項目`}
          required
          support={t`氏名は届いたときから、ほかの項目は相手が受けたあとに見えます。選ばなかった項目は、あるかどうかも伝わりません。`}
          value={chosen}
          onChange={proposing.chooseGroups}
          error={error}
        >
          <div className="grid gap-x-6 desk:grid-cols-2">
            {groupOrder.map((group) => {
              const reason = reasonFor(group, occasion);
              return (
                <Checkbox
                  key={group}
                  value={group}
                  isDisabled={reason.why === 'protected'}
                  detail={<Reason reason={reason} outside={isBeyond(group)} />}
                >
                  {word('fieldGroups', group)}
                </Checkbox>
              );
            })}
          </div>
        </CheckboxGroup>
        <SinceLast person={person} receiverId={receiver?.id} chosen={chosen as FieldGroup[]} />
      </div>
    </Panel>
  );
}

function Reason({ reason, outside }: { reason: GroupReason; outside: boolean }) {
  const words = useReasonWords();
  return (
    <span className="flex flex-col gap-0.5">
      <span className="inline-flex items-baseline gap-1">
        {reason.proposed && <Sparkles aria-hidden className="size-3.5 shrink-0 self-center text-key-900" />}
        <span>{words(reason)}</span>
      </span>
      {outside && (
        <span className="inline-flex items-baseline gap-1">
          <EyeOff aria-hidden className="size-3.5 shrink-0 self-center" />
          <Trans>いまの同意の範囲外</Trans>
        </span>
      )}
    </span>
  );
}

function useReasonWords(): (reason: GroupReason) => ReactNode {
  const word = useWord();
  return (reason) => {
    switch (reason.why) {
      case 'identity':
        return <Trans>だれのことか分かるように</Trans>;
      case 'contact':
        return <Trans>相手が本人に連絡できるように</Trans>;
      case 'need':
        return <Trans>「{reason.needs.map((need) => word('needs', need)).join('」「')}」のため</Trans>;
      case 'receiver':
        return <Trans>就労の支援に要るため</Trans>;
      case 'sensitive':
        return <Trans>配慮の要る情報。必要なときだけ選びます</Trans>;
      case 'protected':
        return <Trans>支援措置の対象。指定された職員だけが見られます</Trans>;
      case 'unneeded':
        return <Trans>選んだ困りごとには要らないもの</Trans>;
    }
  };
}
