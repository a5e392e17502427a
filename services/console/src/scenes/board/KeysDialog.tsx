import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Dialog } from '../../components/Dialog.tsx';
import { KeyList } from '../../components/KeyList.tsx';

const keys: readonly [string, MessageDescriptor][] = [
  ['j / k', msg`次の議題 / 前の議題`],
  ['1 … 9', msg`その番号の議題（0 は議題以外）`],
  ['N', msg`発言を記録する`],
  ['D', msg`決定を記録する。「@名前」があれば宿題になる`],
  ['T', msg`宿題を記録する`],
  ['B', msg`足りないものを記録する`],
  ['Enter', msg`行を書き込む`],
  ['↑', msg`空の行から、直前の行を直す`],
  ['Esc', msg`書くのをやめて、キーに戻る`],
  ['C', msg`議題を次回へ回す・やめる`],
  ['S', msg`足りないもの・地域の課題をハブへ送る`],
  ['H', msg`名前を伏せる・出す`],
  ['R', msg`記録を渡す・引き受ける`],
];

/** What the keys of the board do. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog open title={<Trans>ボードのキー</Trans>} onClose={onClose}>
      <KeyList keys={keys} />
    </Dialog>
  );
}
