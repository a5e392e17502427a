import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChooseFirstViewDocument, type SavedViewShownFragment, SaveViewDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useActs } from '../../../lib/server/useAct.ts';
import type { InboxSearch } from '../inboxSearch.ts';
import { conditionsOf } from './conditions.ts';

interface Props {
  search: InboxSearch;
  views: readonly SavedViewShownFragment[];
  onClose(): void;
}

/** Gives the conditions as they stand a name. The same name again replaces what was kept under it, and says so before. */
export function SaveViewDialog({ search, views, onClose }: Props) {
  const { t } = useLingui();
  const { run, running, refusal } = useActs();
  const say = useUndo();
  const [name, setName] = useState('');
  const [first, setFirst] = useState(false);
  const called = name.trim();
  const save = async () => {
    const kept = await run(SaveViewDocument, { input: { page: 'INBOX', name, conditions: conditionsOf(search) } });
    if (!kept) return;
    if (first) await run(ChooseFirstViewDocument, { input: { page: 'INBOX', name: called } });
    tellChange('view');
    say({ said: t`表示「${called}」を保存しました` });
    onClose();
  };
  const actions = (
    <>
      <Button look="main" isPending={running} onPress={save}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>いまの表示を保存する</Trans>} onClose={onClose} actions={actions}>
      <RefusalBanner refusal={refusal} />
      <TextField
        label={t`表示の名前`}
        required
        autoFocus
        autoComplete="off"
        support={t`いまの条件と並べ方を、この名前で呼び出せます。ほかの職員には見えません。利用者の名前は入れないでください。`}
        error={faultsOf(refusal).get('name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {views.some((view) => view.name === called) && (
        <p className="text-dns-16N-130">
          <Trans>同じ名前の表示があります。保存すると、いまの条件に置き換わります。</Trans>
        </p>
      )}
      <Checkbox isSelected={first} onChange={setFirst}>
        <Trans>受信箱をいつもこの表示で開く</Trans>
      </Checkbox>
    </Dialog>
  );
}
