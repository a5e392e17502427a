import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { NameAddressReadersDocument, type PersonWholeFragment } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { ReadersField } from './ReadersField.tsx';
import { faultIn, namedNow } from './readers.ts';

/** 住所を見る職員を決める. Nobody can let themselves in: the server says so. */
export function ReadersDialog({ person, onClose }: { person: PersonWholeFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const name = useAct(NameAddressReadersDocument);
  const [readerIds, setReaderIds] = useState(namedNow(person));
  const save = async () => {
    if (!(await name.run({ input: { personId: person.id, readerIds } }))) return;
    tellChange('person');
    say({ said: t`住所を見る職員を決めました` });
    onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>住所を見る職員を決める</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={name.running} onPress={save}>
            <Trans>この職員に決める</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <ReadersField value={readerIds} onChange={setReaderIds} error={faultIn(name.refusal, 'readerIds')} />
      <RefusalBanner refusal={name.refusal} />
    </Dialog>
  );
}
