import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { type FieldGroup, type ItemWholeFragment, ReprintPaperDocument } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

interface Props {
  item: Pick<ItemWholeFragment, 'id' | 'version'>;
  fieldGroup: FieldGroup;
}

/** いまの内容で作り直す: the record was put right after the page was printed from it. */
export function ReprintPaper({ item: { id: itemId, version }, fieldGroup }: Props) {
  const { t } = useLingui();
  const group = useWord()('fieldGroups', fieldGroup);
  const acts = useConferenceActs();
  const [asked, ask] = useState(false);
  const reprint = async () => {
    const input = { itemId, expectedVersion: version, fieldGroup };
    if (await acts.run(ReprintPaperDocument, { input }, t`資料を作り直しました`)) ask(false);
  };
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={reprint}>
        <Trans>作り直す</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <>
      <Button size="xs" look="text" onPress={() => ask(true)}>
        <Trans>いまの内容で作り直す</Trans>
        <span className="sr-only">：{group}</span>
      </Button>
      {asked && (
        <Dialog open title={<Trans>いまの内容で作り直す</Trans>} onClose={() => ask(false)} actions={actions}>
          <p>
            <Trans>「{group}」の資料を、いまの記録の内容に置き換えます。前の内容の資料は、全員の画面から消えます。</Trans>
          </p>
          <p>
            <Trans>いまこの資料を読める人にだけ届きます。一人ひとりへの提供が、本人が見られる記録に残ります。</Trans>
          </p>
          <RefusalBanner refusal={acts.refusal} />
        </Dialog>
      )}
    </>
  );
}
