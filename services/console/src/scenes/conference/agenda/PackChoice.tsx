import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import type { FieldGroup, MemberLineFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

interface Props {
  member: MemberLineFragment;
  ticked: boolean;
  /** Nothing was handed to them the last time, on purpose. */
  leftOut: boolean;
  /** What the item tells, and what of it goes to this member. */
  fieldGroups: readonly FieldGroup[];
  pack: readonly FieldGroup[];
  onPack(pack: FieldGroup[]): void;
}

/** One member: whether anything goes to them, and which parts of it where that is not all. */
export function PackChoice({ member: { id, name, office, pledgedAt }, ticked, leftOut, fieldGroups, pack, onPack }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const [open, show] = useState(false);
  const missing = fieldGroups.filter((group) => !pack.includes(group));
  return (
    <div className="flex flex-col border-b border-solid-gray-200 pb-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Checkbox value={id} detail={<Standing office={office} pledged={!!pledgedAt} leftOut={leftOut} />}>
          {name}
        </Checkbox>
        {ticked && fieldGroups.length > 0 && (
          <Button size="xs" look="text" aria-expanded={open} onPress={() => show(!open)}>
            <span className="sr-only">{t`${name}に配る項目を選ぶ`} </span>
            {missing.length === 0 ? (
              <Trans>全項目</Trans>
            ) : (
              <Trans>
                {pack.length}/{fieldGroups.length}項目
              </Trans>
            )}
          </Button>
        )}
      </div>
      {ticked && missing.length > 0 && (
        <p className="pb-1 pl-7.5 text-dns-14N-130 text-error-2">
          <Trans>渡さない：{missing.map((group) => word('fieldGroups', group)).join('、')}</Trans>
        </p>
      )}
      {ticked && open && (
        <div className="mb-1 ml-7.5 rounded-8 border border-solid-gray-300 px-3 py-2">
          <CheckboxGroup
            label={t`${name}に配る項目`}
            value={[...pack]}
            onChange={(chosen) => onPack(fieldGroups.filter((group) => chosen.includes(group)))}
          >
            <div className="flex flex-wrap gap-x-5">
              {fieldGroups.map((group) => (
                <Checkbox key={group} value={group}>
                  {word('fieldGroups', group)}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        </div>
      )}
    </div>
  );
}

/** Whoever was left out before stays so until they are ticked, and the line says that it was meant. */
function Standing({ office, pledged, leftOut }: { office: string; pledged: boolean; leftOut: boolean }) {
  if (leftOut) return <Trans>{office}・前回は配らない</Trans>;
  return pledged ? office : <Trans>{office}・誓約がまだです</Trans>;
}
