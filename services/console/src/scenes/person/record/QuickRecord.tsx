import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Keys } from '../../../components/Keys.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type PersonWholeFragment, WriteRecordDocument } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { changeSettings, settings } from '../../../lib/settings.ts';
import { composing, useShortcuts } from '../../../lib/shortcuts.ts';
import { ScansField } from '../scans/ScansField.tsx';
import { useScans } from '../scans/useScans.ts';
import { RecordFields } from './RecordFields.tsx';
import { emptyRecord, recordForm, recordInput } from './recordForm.ts';

/** 記録する: `N`, the text, Ctrl+Enter. */
export function QuickRecord({ person }: { person: PersonWholeFragment }) {
  const [open, setOpen] = useState(false);
  const writable = person.cases.find(({ status, possibleActions }) => status === 'OPEN' && possibleActions.includes('WRITE_RECORD'));
  useShortcuts(writable && !open ? { n: () => setOpen(true) } : {});
  if (!writable) return null;
  if (open) return <Writing caseId={writable.id} personId={person.id} onClose={() => setOpen(false)} />;
  return (
    <div className="print:hidden">
      <Button wide onPress={() => setOpen(true)}>
        <NotebookPen aria-hidden className="size-5" />
        <Trans>記録する</Trans>
        <Keys hint>N</Keys>
      </Button>
    </div>
  );
}

function Writing({ caseId, personId, onClose }: { caseId: string; personId: string; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const write = useCommand(WriteRecordDocument);
  const form = useForm({ resolver: zodResolver(recordForm), defaultValues: emptyRecord(settings().recordMethod) });
  const scans = useScans(personId, 'record');
  const { setFocus } = form;
  useEffect(() => setFocus('text'), [setFocus]);

  const save = form.handleSubmit(async (typed) => {
    if (!(await write.run({ caseId, ...recordInput(typed), attachmentIds: scans.scans.map(({ id }) => id) }))) return;
    changeSettings({ recordMethod: typed.method });
    tellChange('person');
    say({ said: t`記録しました` });
    onClose();
  });
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || composing(event.nativeEvent)) return;
    event.preventDefault();
    void save();
  };
  const faults = Object.fromEntries(write.refusal?.fields?.map(({ field, message }) => [field, message]) ?? []);
  return (
    <form
      noValidate
      onSubmit={save}
      onKeyDown={saveByKey}
      className="flex flex-col gap-5 rounded-12 border-2 border-key-900 bg-white p-5 print:hidden"
    >
      <h2 className="text-std-18B-160">
        <Trans>記録する</Trans>
      </h2>
      <RecordFields form={form} faults={faults} />
      <ScansField scans={scans} />
      <RefusalBanner refusal={write.refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="main" isPending={write.running}>
          <Trans>記録する</Trans>
          <Keys hint>Ctrl+Enter</Keys>
        </Button>
        <Button look="text" onPress={onClose}>
          <Trans>やめる</Trans>
        </Button>
      </div>
    </form>
  );
}
