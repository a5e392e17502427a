import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { type PersonWholeFragment, ProtectPersonDocument, type ProtectPersonMutation } from '../../../gql/graphql.ts';
import { today } from '../../../lib/dates/today.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { listed } from '../../../lib/words/listed.ts';
import { ReadersField } from './ReadersField.tsx';
import { faultIn, namedNow } from './readers.ts';

type Done = Extract<ProtectPersonMutation['protectPerson'], { reached: unknown }>;

/** 支援措置を付ける, or renew it. Then: whom it has reached, and who has to be told by phone. */
export function ProtectDialog({ person, onClose }: { person: PersonWholeFragment; onClose(): void }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const protect = useCommand(ProtectPersonDocument);
  const named = namedNow(person);
  const [readerIds, setReaderIds] = useState(named.length > 0 ? named : [viewer.id]);
  const [until, setUntil] = useState<string | null>(today().add({ years: 1 }).toString());
  const [done, setDone] = useState<Done | null>(null);
  const renewing = !!person.protection?.setHere;
  const save = async () => {
    const result = await protect.run({ personId: person.id, readerIds, until: until ?? '' });
    if (!result) return;
    tellChange('person');
    setDone(result);
  };
  if (done) return <Reached done={done} onClose={onClose} />;
  return (
    <Dialog
      open
      title={renewing ? <Trans>支援措置を更新する</Trans> : <Trans>支援措置を付ける</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={protect.running} onPress={save}>
            {renewing ? <Trans>更新する</Trans> : <Trans>付ける</Trans>}
          </Button>
          <GiveUp />
        </>
      }
    >
      <p className="text-std-16N-170">
        <Trans>
          つながりのあるすべての組織の記録に、同時に付きます。付けた瞬間から、選んだ職員のほかは、どの組織でも住所を見られません。理由は記録しません。
        </Trans>
      </p>
      <ReadersField value={readerIds} onChange={setReaderIds} error={faultIn(protect.refusal, 'readerIds')} />
      <DateField
        label={t`更新の期限`}
        required
        support={<Trans>最長1年です。期限が過ぎても、自動で外れることはありません。</Trans>}
        value={until}
        onChange={setUntil}
        error={faultIn(protect.refusal, 'until')}
      />
      <RefusalBanner refusal={protect.refusal} />
    </Dialog>
  );
}

function Reached({ done: { reached, notReached }, onClose }: { done: Done; onClose(): void }) {
  const names = listed(reached.map(({ shortName }) => shortName));
  return (
    <Dialog
      open
      insistent
      title={<Trans>支援措置が付きました</Trans>}
      actions={
        <Button look="main" onPress={onClose}>
          <Trans>確かめました</Trans>
        </Button>
      }
    >
      {reached.length > 0 && (
        <p className="text-std-16N-170">
          <Trans>届いた組織：{names}</Trans>
        </p>
      )}
      {notReached.length > 0 && (
        <Banner kind="warning" title={<Trans>届いていない組織があります。電話で伝えてください</Trans>}>
          <ul className="list-disc pl-5">
            {notReached.map(({ id, shortName, phone }) => (
              <li key={id}>{[shortName, phone].filter(Boolean).join('　')}</li>
            ))}
          </ul>
        </Banner>
      )}
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>この仕組みでつながっていない組織や、紙・口頭で伝えた相手には届きません。</Trans>
      </p>
    </Dialog>
  );
}
