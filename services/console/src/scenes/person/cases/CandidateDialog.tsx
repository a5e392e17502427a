import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type CaseOfPersonFragment, MarkCandidateDocument, MeetingsForCasesDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';

const kindMark = 'kind:';

/** 会議に出す候補にする: for a meeting that is planned, or the next of a kind, and in a line why. */
export function CandidateDialog({ of, onClose }: { of: CaseOfPersonFragment; onClose(): void }) {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const mark = useCommand(MarkCandidateDocument);
  const { data } = useAsk(MeetingsForCasesDocument, {});
  const [where, setWhere] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const meetings =
    data?.conferences?.edges.map(({ node }) => node).filter(({ kind, neverOpened }) => kind.persons === 'NAMED' && !neverOpened) ?? [];
  const kinds = data?.conferenceKinds.filter(({ persons }) => persons === 'NAMED') ?? [];
  const choices = [
    { value: '', label: t`選んでください` },
    ...meetings.map(({ id, title, sessionNumber, startsAt }) => ({
      value: id,
      label: t`${moment(startsAt, i18n.locale)} 第${sessionNumber}回 ${title}`,
    })),
    ...kinds.map(({ code, shortName }) => ({ value: `${kindMark}${code}`, label: t`次の ${shortName}` })),
  ];
  const save = async () => {
    setAsked(true);
    if (!where || reason.trim() === '') return;
    const meant = where.startsWith(kindMark) ? { kindCode: where.slice(kindMark.length) } : { conferenceId: where };
    if (!(await mark.run({ caseId: of.id, ...meant, reason: reason.trim() }))) return;
    tellChange('person');
    say({ said: t`会議に出す候補にしました` });
    onClose();
  };
  const faults = faultsOf(mark.refusal);
  const actions = (
    <>
      <Button look="main" isPending={mark.running} onPress={save}>
        <Trans>候補にする</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>会議に出す候補にする</Trans>} onClose={onClose} actions={actions}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>
          自分の組織の支援職員だけに見えます。会議には、議題として出すまで何も伝わりません。同意などの根拠は、議題に出すときに確かめます。
        </Trans>
      </p>
      <RefusalBanner refusal={mark.refusal} />
      <Select
        label={t`どの会議に`}
        required
        choices={choices}
        value={where}
        error={asked && !where ? t`会議を選んでください。` : faults.get('kindCode')}
        onChange={({ target }) => setWhere(target.value)}
      />
      <TextField
        label={t`なぜ出したいか`}
        required
        support={t`一行で。議題を組む人が読みます。`}
        error={asked && reason.trim() === '' ? t`理由を書いてください。` : faults.get('reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  );
}
