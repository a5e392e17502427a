import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChooseFirstViewDocument, RemoveViewDocument, type SavedViewShownFragment, SaveViewDocument } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useActs } from '../../../lib/server/useAct.ts';

/** Stands for no view at all: a name is never empty. */
const none = '';

/** With which view the inbox opens, and which are not wanted any more. */
export function ViewsDialog({ views, onClose }: { views: readonly SavedViewShownFragment[]; onClose(): void }) {
  const { t } = useLingui();
  const { run, refusal } = useActs();
  const say = useUndo();
  const choose = async (name: string) => {
    if (await run(ChooseFirstViewDocument, { input: { page: 'INBOX', name: name || null } })) tellChange('view');
  };
  const remove = async ({ name, conditions }: SavedViewShownFragment) => {
    if (!(await run(RemoveViewDocument, { input: { page: 'INBOX', name } }))) return;
    tellChange('view');
    const undo = async () => {
      if (await run(SaveViewDocument, { input: { page: 'INBOX', name, conditions } })) tellChange('view');
    };
    say({ said: t`表示「${name}」を消しました`, undo: () => void undo() });
    if (views.length === 1) onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>保存した表示を整える</Trans>}
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          <Trans>閉じる</Trans>
        </Button>
      }
    >
      <RefusalBanner refusal={refusal} />
      <RadioGroup
        label={t`受信箱を開くときの表示`}
        value={views.find(({ opensFirst }) => opensFirst)?.name ?? none}
        onChange={(name) => void choose(name)}
      >
        <Radio value={none}>
          <Trans>条件を付けずに開く</Trans>
        </Radio>
        {views.map((view) => (
          <div key={view.name} className="flex items-center justify-between gap-3 border-t border-solid-gray-200">
            <Radio value={view.name}>{view.name}</Radio>
            <IconButton icon={Trash2} label={t`「${view.name}」を消す`} onPress={() => void remove(view)} />
          </div>
        ))}
      </RadioGroup>
    </Dialog>
  );
}
