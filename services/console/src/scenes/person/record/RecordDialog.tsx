import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Fact, Facts } from '../../../components/Facts.tsx';
import { Overtaken, overtakenAt } from '../../../components/Overtaken.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { ChangeRecordDocument, OneRecordDocument, type WholeRecordFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useWord } from '../../../lib/words/words.ts';
import { purposeFor } from '../purpose/purpose.ts';
import { ScanLinks } from '../scans/ScanLinks.tsx';
import { Earlier } from './Earlier.tsx';
import { RecordFields } from './RecordFields.tsx';
import { recordForm, recordInput, toRecordForm } from './recordForm.ts';

/** One support record with all that is noted of it; whoever wrote it can put it right. */
export function RecordDialog({ recordId, personId, onClose }: { recordId: string; personId: string; onClose(): void }) {
  const { data, fault } = useAsk(OneRecordDocument, { id: recordId, purpose: purposeFor(personId) });
  const record = data?.node?.__typename === 'Record' ? data.node : null;
  if (record?.viewerCanChange) return <Changing record={record} onClose={onClose} />;
  return (
    <Dialog
      open
      title={<Trans>支援経過</Trans>}
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          <Trans>閉じる</Trans>
        </Button>
      }
    >
      {fault ? <RefusalBanner refusal={fault} /> : record ? <Whole record={record} /> : <Waiting />}
      {record && <Earlier versions={record.earlier} />}
    </Dialog>
  );
}

function Whole({ record }: { record: WholeRecordFragment }) {
  const { i18n, t } = useLingui();
  const word = useWord();
  const { method, occurredAt, minutes, partner, text, audience, by, createdAt, updatedAt, attachments } = record;
  return (
    <Facts>
      <Fact term={<Trans>いつ</Trans>}>{[moment(occurredAt, i18n.locale), minutes && t`${minutes}分`].filter(Boolean).join('・')}</Fact>
      <Fact term={<Trans>方法</Trans>}>{word('recordMethods', method)}</Fact>
      {partner && <Fact term={<Trans>本人のほかの相手</Trans>}>{partner}</Fact>}
      <Fact term={<Trans>内容</Trans>}>
        <Personal>{text}</Personal>
      </Fact>
      <Fact term={<Trans>だれが読めるか</Trans>}>{word('audiences', audience)}</Fact>
      <Fact term={<Trans>書いた人</Trans>}>{`${by}（${moment(createdAt, i18n.locale)}）`}</Fact>
      {updatedAt !== createdAt && <Fact term={<Trans>直した日時</Trans>}>{moment(updatedAt, i18n.locale)}</Fact>}
      {attachments.length > 0 && (
        <Fact term={<Trans>写し</Trans>}>
          <ScanLinks files={attachments} />
        </Fact>
      )}
    </Facts>
  );
}

function Changing({ record, onClose }: { record: WholeRecordFragment; onClose(): void }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const say = useUndo();
  const change = useAct(ChangeRecordDocument);
  const form = useForm({ resolver: zodResolver(recordForm), defaultValues: toRecordForm(record) });
  const theirVersion = overtakenAt(change.refusal);
  const save = form.handleSubmit(async (typed) => {
    const input = { recordId: record.id, expectedVersion: theirVersion ?? record.version, ...recordInput(typed) };
    if (!(await change.run({ input }))) return;
    tellChange('person');
    say({ said: t`記録を直しました` });
    onClose();
  });
  const fields = [
    { name: 'text', label: t`内容` },
    { name: 'method', label: t`方法`, show: (code: string) => word('recordMethods', code) },
    { name: 'audience', label: t`だれが読めるか`, show: (code: string) => word('audiences', code) },
    { name: 'occurredAt', label: t`いつ`, show: (at: string) => moment(at, i18n.locale) },
    { name: 'minutes', label: t`時間（分）` },
    { name: 'partner', label: t`本人のほかの相手` },
  ];
  const faults = Object.fromEntries(faultsOf(change.refusal));
  const actions = (
    <>
      <Button look="main" isPending={change.running} onPress={() => save()}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>支援経過を直す</Trans>} onClose={onClose} actions={actions}>
      {theirVersion ? <Overtaken refusal={change.refusal} fields={fields} /> : <RefusalBanner refusal={change.refusal} />}
      <RecordFields form={form} faults={faults} />
      {record.attachments.length > 0 && <ScanLinks files={record.attachments} />}
      <Earlier versions={record.earlier} />
    </Dialog>
  );
}
