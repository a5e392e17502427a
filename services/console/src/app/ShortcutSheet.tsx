import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Checkbox } from '../components/Checkbox.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { KeyList } from '../components/KeyList.tsx';
import { changeSettings, useSettings } from '../lib/settings.ts';

const everywhere: readonly [string, MessageDescriptor][] = [
  ['/', msg`さがす（Ctrl+K でも）`],
  ['h', msg`名前を伏せる・出す`],
  ['?', msg`この一覧`],
  ['u', msg`元に戻す（10秒のあいだ）`],
];
const inTheInbox: readonly [string, MessageDescriptor][] = [
  ['n', msg`紹介をつくる`],
  ['j / k', msg`次へ / 前へ`],
  ['Enter', msg`右に開く`],
  ['A', msg`受ける`],
  ['Q', msg`質問する`],
  ['R', msg`断る`],
  ['Z', msg`あとで`],
];

/** ? Help and shortcuts, and the switch that silences single letters. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const { singleKeys } = useSettings();
  return (
    <Dialog title={<Trans>ヘルプとショートカット</Trans>} open={open} onClose={onClose}>
      <div className="grid gap-x-8 gap-y-5 desk:grid-cols-2">
        <Sheet title={<Trans>どのページでも</Trans>} keys={everywhere} />
        <Sheet title={<Trans>受信箱</Trans>} keys={inTheInbox} />
      </div>
      <Checkbox
        isSelected={singleKeys}
        onChange={(on) => changeSettings({ singleKeys: on })}
        detail={<Trans>音声入力やスイッチ操作の方は、切っておくと誤って動きません。</Trans>}
      >
        <Trans>1文字のショートカットを使う</Trans>
      </Checkbox>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>困ったときは、画面に出ている番号を添えて組織の管理者にお尋ねください。</Trans>
      </p>
    </Dialog>
  );
}

function Sheet({ title, keys }: { title: React.ReactNode; keys: typeof everywhere }) {
  return (
    <section>
      <h3 className="pb-2 text-std-16B-170">{title}</h3>
      <KeyList keys={keys} />
    </section>
  );
}
