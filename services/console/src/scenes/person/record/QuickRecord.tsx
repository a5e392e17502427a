import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Autosave } from '../../../components/Autosave.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Keys } from '../../../components/Keys.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { KeptDraftDocument, type PersonWholeFragment, WriteRecordDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { changeSettings, settings } from '../../../lib/settings.ts';
import { composing, useShortcuts } from '../../../lib/shortcuts.ts';
import { holdLetters, useTypedAhead } from '../../../lib/typedAhead.ts';
import { ScansField } from '../scans/ScansField.tsx';
import { useScans } from '../scans/useScans.ts';
import { Phrases } from './Phrases.tsx';
import { RecordFields } from './RecordFields.tsx';
import { emptyRecord, type RecordForm, recordForm, recordInput } from './recordForm.ts';

const draftOf = ({ id }: { id: string }): string => `record:${id}`;

/** 記録する: `N`, the text, Ctrl+Enter. */
export function QuickRecord({ person }: { person: PersonWholeFragment }) {
  const [open, setOpen] = useState(false);
  // What was begun and left: here, or, before it was opened here, wherever it was kept.
  const [left, setLeft] = useState<RecordForm | null>();
  const writable = person.cases.find(({ status, availableActions }) => status === 'OPEN' && availableActions.includes('WRITE_RECORD'));
  const { data } = useAsk(KeptDraftDocument, { form: draftOf(person) }, { pause: !writable });
  const kept = (data?.formDraft?.body as RecordForm | undefined) ?? null;
  const begin = () => {
    holdLetters();
    setOpen(true);
  };
  useShortcuts(writable && !open ? { n: begin } : {});
  if (!writable) return null;
  const close = (unsaved: RecordForm | null) => {
    setLeft(unsaved);
    setOpen(false);
  };
  const begun = left === undefined ? kept : left;
  if (open) return <Writing caseId={writable.id} person={person} begun={begun} onClose={close} />;
  return (
    <div className="print:hidden">
      <Button wide onPress={() => setOpen(true)}>
        <NotebookPen aria-hidden className="size-5" />
        {begun?.text ? <Trans>書きかけの記録を続ける</Trans> : <Trans>記録する</Trans>}
        <Keys hint>N</Keys>
      </Button>
    </div>
  );
}

interface WritingProps {
  caseId: string;
  person: PersonWholeFragment;
  begun: RecordForm | null;
  /** What was typed and not saved stays with the person who typed it. */
  onClose(unsaved: RecordForm | null): void;
}

function Writing({ caseId, person, begun, onClose }: WritingProps) {
  const { t } = useLingui();
  const say = useUndo();
  const write = useCommand(WriteRecordDocument);
  const form = useForm({ resolver: zodResolver(recordForm), defaultValues: { ...emptyRecord(settings().recordMethod), ...begun } });
  const scans = useScans(person.id, 'record');
  const { saving, drop } = useFormDraft(draftOf(person), form, () => person.number);
  const { setFocus } = form;
  useEffect(() => setFocus('text'), [setFocus]);
  useTypedAhead((letters) => form.setValue('text', form.getValues('text') + letters, { shouldDirty: true }));

  const save = form.handleSubmit(async (typed) => {
    if (!(await write.run({ caseId, ...recordInput(typed), attachmentIds: scans.scans.map(({ id }) => id) }))) return;
    drop();
    changeSettings({ recordMethod: typed.method });
    tellChange('person');
    say({ said: t`記録しました` });
    onClose(null);
  });
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || composing(event.nativeEvent)) return;
    event.preventDefault();
    void save();
  };
  /** Behind what stands there already; what follows is typed. */
  const append = (words: string) => {
    form.setValue('text', [form.getValues('text').trimEnd(), words].filter(Boolean).join('\n'), { shouldDirty: true });
    setFocus('text');
  };
  const faults = Object.fromEntries(faultsOf(write.refusal));
  return (
    <form
      noValidate
      onSubmit={save}
      onKeyDown={saveByKey}
      className="flex flex-col gap-5 rounded-12 border-2 border-key-900 bg-white p-5 print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-18B-160">
          <Trans>記録する</Trans>
        </h2>
        <Phrases onChoose={append} />
      </div>
      <RecordFields form={form} faults={faults} />
      <ScansField scans={scans} />
      <RefusalBanner refusal={write.refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="main" isPending={write.running}>
          <Trans>記録する</Trans>
          <Keys hint>Ctrl+Enter</Keys>
        </Button>
        <Button look="text" onPress={() => onClose(form.getValues())}>
          <Trans>やめる</Trans>
        </Button>
        <Autosave saving={saving} />
      </div>
    </form>
  );
}
