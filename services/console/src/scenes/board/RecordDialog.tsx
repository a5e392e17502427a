import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { type ConferenceWholeFragment, HandOverRecordDocument } from '../../gql/graphql.ts';
import { useConferenceActs } from '../conference/useConferenceActs.ts';

/** 記録を渡す・引き受ける. One keeps the record at a time; the chair and the secretary may take it, for a laptop may be lost. */
export function RecordDialog({ conference, onClose }: { conference: ConferenceWholeFragment; onClose(): void }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const { id, recordingMyself, members, recorder } = conference;
  const others = members.filter(({ attendedAt, hasAccount, myself }) => attendedAt && hasAccount && !myself);
  const [next, choose] = useState(others[0]?.id ?? '');
  const give = async () => {
    const memberId = recordingMyself ? next : null;
    const said = recordingMyself ? t`記録を渡しました` : t`記録を引き受けました`;
    if (await acts.run(HandOverRecordDocument, { input: { conferenceId: id, memberId } }, said)) onClose();
  };
  const actions = (
    <>
      <Button look="main" isDisabled={recordingMyself && next === ''} isPending={acts.running} onPress={give}>
        {recordingMyself ? <Trans>記録を渡す</Trans> : <Trans>記録を引き受ける</Trans>}
      </Button>
      <GiveUp />
    </>
  );
  const title = recordingMyself ? <Trans>記録を渡す</Trans> : <Trans>記録を引き受ける</Trans>;
  return (
    <Dialog open title={title} onClose={onClose} actions={actions}>
      {recordingMyself && others.length > 0 && (
        <RadioGroup label={t`だれに渡すか`} value={next} onChange={choose}>
          {others.map(({ id: memberId, name, office }) => (
            <Radio key={memberId} value={memberId} detail={office}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {recordingMyself && others.length === 0 && (
        <p>
          <Trans>渡せる人がいません。入室した人に渡せます。</Trans>
        </p>
      )}
      {!recordingMyself && (
        <p>
          <Trans>
            いま記録しているのは {recorder} です。座長と事務局は、引き受けることができます。書きかけの行は、その人の手元に残ります。
          </Trans>
        </p>
      )}
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
