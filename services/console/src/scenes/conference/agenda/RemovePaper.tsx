import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { RemovePaperDocument, type SheetShownFragment } from '../../../gql/graphql.ts';
import { useHush } from '../../board/hush.tsx';
import { useConferenceActs } from '../useConferenceActs.ts';

/** 資料を外す: a page that the own office attached. Whoever had it finds it no more; what they have printed or saved they keep. */
export function RemovePaper({ sheet: { id: sheetId, title } }: { sheet: Pick<SheetShownFragment, 'id' | 'title'> }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const named = useHush()(title);
  const [asked, ask] = useState(false);
  const remove = async () => {
    if (await acts.run(RemovePaperDocument, { input: { sheetId } }, t`資料を外しました`)) ask(false);
  };
  const actions = (
    <>
      <Button look="danger" isPending={acts.running} onPress={remove}>
        <Trans>外す</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <>
      <Button size="xs" look="text" onPress={() => ask(true)}>
        <Trans>この資料を外す</Trans>
        <span className="sr-only">：{named}</span>
      </Button>
      {asked && (
        <Dialog open title={<Trans>資料を外す</Trans>} onClose={() => ask(false)} actions={actions}>
          <p>
            <Trans>「{named}」は、配った人の画面からも消えます。すでに印刷した紙や保存したファイルは残ります。</Trans>
          </p>
          <RefusalBanner refusal={acts.refusal} />
        </Dialog>
      )}
    </>
  );
}
