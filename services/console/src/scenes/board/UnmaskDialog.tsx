import { Trans } from '@lingui/react/macro';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';

/** Names on a wall are read by everybody in the room, and by whoever passes the door: shown on purpose only. */
export function UnmaskDialog({ conference: { kind }, onClose }: { conference: ConferenceWholeFragment; onClose(): void }) {
  const { toggle } = useMasking();
  const named = kind.persons === 'NAMED';
  const show = () => {
    toggle();
    onClose();
  };
  const actions = (
    <>
      {named && (
        <Button look="main" autoFocus onPress={show}>
          <Trans>名前を出す</Trans>
        </Button>
      )}
      <Button look="text" onPress={onClose}>
        {named ? <Trans>伏せたままにする</Trans> : <Trans>閉じる</Trans>}
      </Button>
    </>
  );
  return (
    <Dialog open title={<Trans>名前を画面に出しますか</Trans>} onClose={onClose} actions={actions}>
      {named ? (
        <p>
          <Trans>
            映している画面では、部屋にいる全員が読めます。資料を配られていない人がいないか、見回してください。Hでいつでも伏せられます。
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>この種類の会議では、個人の名前は扱えません。</Trans>
        </p>
      )}
    </Dialog>
  );
}
