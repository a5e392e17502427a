import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { MyOidcLinkDocument, UnlinkMyOidcDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { ComeBack } from './ComeBack.tsx';
import { LinkDialog } from './LinkDialog.tsx';

/** 共通ログイン, where the own organisation has one: linked by oneself, and taken off again. */
export function OidcPanel() {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const { data, again } = useAsk(MyOidcLinkDocument, {}, { live: ['session'] });
  const unlink = useAct(UnlinkMyOidcDocument);
  const [linking, setLinking] = useState(false);
  if (!data?.myOidcLink) return null;
  const { linkedAt } = data.myOidcLink;
  const forget = async () => {
    if (!(await unlink.run({}))) return;
    say({ said: t`共通ログインを外しました` });
    again();
  };
  return (
    <Panel title={<Trans>組織の共通ログイン</Trans>}>
      <div className="flex flex-col items-start gap-4">
        <ComeBack />
        <RefusalBanner refusal={unlink.refusal} />
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>組織の共通のアカウントで、つなぎにもサインインできるようにします。</Trans>
        </p>
        {linkedAt ? (
          <>
            <p className="text-dns-16N-130">
              <Trans>{moment(linkedAt, i18n.locale)} に結びつけました</Trans>
            </p>
            <Button size="sm" isPending={unlink.running} onPress={forget}>
              <Trans>共通ログインを外す</Trans>
            </Button>
          </>
        ) : (
          <Button size="sm" onPress={() => setLinking(true)}>
            <Trans>共通ログインを結びつける</Trans>
          </Button>
        )}
      </div>
      {linking && <LinkDialog onClose={() => setLinking(false)} />}
    </Panel>
  );
}
