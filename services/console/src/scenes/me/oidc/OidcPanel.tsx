import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { BeginOidcLinkDocument, MyOidcLinkDocument, UnlinkMyOidcDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { ProofDialog } from '../ProofDialog.tsx';
import { ComeBack } from './ComeBack.tsx';

/** 共通ログイン, where the own organisation has one: linked by oneself, and taken off again. */
export function OidcPanel() {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const { data, again } = useAsk(MyOidcLinkDocument, {}, { live: ['session'] });
  const [asking, setAsking] = useState<'link' | 'unlink' | null>(null);
  if (!data?.myOidcLink) return null;
  const { linkedAt } = data.myOidcLink;
  const close = () => setAsking(null);
  const forgotten = () => {
    close();
    say({ said: t`共通ログインを外しました` });
    again();
  };
  return (
    <Panel title={<Trans>組織の共通ログイン</Trans>}>
      <div className="flex flex-col items-start gap-4">
        <ComeBack />
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>組織の共通のアカウントで、つなぎにもサインインできるようにします。</Trans>
        </p>
        {linkedAt ? (
          <>
            <p className="text-dns-16N-130">
              <Trans>{moment(linkedAt, i18n.locale)} に結びつけました</Trans>
            </p>
            <Button size="sm" onPress={() => setAsking('unlink')}>
              <Trans>共通ログインを外す</Trans>
            </Button>
          </>
        ) : (
          <Button size="sm" onPress={() => setAsking('link')}>
            <Trans>共通ログインを結びつける</Trans>
          </Button>
        )}
      </div>
      {asking === 'link' && (
        <ProofDialog
          title={<Trans>共通ログインを結びつける</Trans>}
          go={<Trans>共通ログインの画面へ進む</Trans>}
          mutation={BeginOidcLinkDocument}
          about={{}}
          onDone={({ address }) => window.location.assign(address)}
          onClose={close}
        />
      )}
      {asking === 'unlink' && (
        <ProofDialog
          title={<Trans>共通ログインを外しますか</Trans>}
          go={<Trans>共通ログインを外す</Trans>}
          danger
          mutation={UnlinkMyOidcDocument}
          about={{}}
          onDone={forgotten}
          onClose={close}
        >
          <Trans>これからは、つなぎのパスワードかパスキーでサインインします。</Trans>
        </ProofDialog>
      )}
    </Panel>
  );
}
