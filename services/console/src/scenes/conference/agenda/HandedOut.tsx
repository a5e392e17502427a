import { Trans } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import type { DistributeItemMutation, FieldGroup, MemberLineFragment } from '../../../gql/graphql.ts';
import type { Payload } from '../../../lib/server/useAct.ts';
import { useWord } from '../../../lib/words/words.ts';

export type Withheld = Payload<DistributeItemMutation>['withheld'];

interface Props {
  withheld: Withheld;
  /** Whoever was told less than the others, and what they were not told. */
  less: readonly { memberId: string; missing: readonly FieldGroup[] }[];
  members: readonly MemberLineFragment[];
  onClose(): void;
}

/** Whom the papers did not reach and why, and who has less than the others. */
export function HandedOut({ withheld, less, members, onClose }: Props) {
  const word = useWord();
  const names = new Map(members.map(({ id, name, office }) => [id, `${name}（${office}）`]));
  const reached = less.filter(({ memberId }) => !withheld.some((each) => each.memberId === memberId));
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
            <Trans>誓約した人や同意の相手が増えたら、「配る相手・項目を直す」で届きます。</Trans>
          </p>
        </Banner>
      )}
      {reached.length > 0 && (
        <Banner kind="info" title={<Trans>一部の項目だけが届いた人</Trans>}>
          <ul className="flex flex-col gap-1">
            {reached.map(({ memberId, missing }) => (
              <li key={memberId}>
                <Trans>
                  {names.get(memberId)}：{missing.map((group) => word('fieldGroups', group)).join('、')}は渡していません
                </Trans>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </Dialog>
  );
}
