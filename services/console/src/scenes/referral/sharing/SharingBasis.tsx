import { Trans, useLingui } from '@lingui/react/macro';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import type { ConsentOfPersonFragment, FieldGroup, HandoverBasis } from '../../../gql/graphql.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { beyond, consentsFor } from '../../compose/coverage.ts';
import { BasisRadios } from '../../compose/parts/BasisRadios.tsx';
import { ConsentRadios } from '../../compose/parts/ConsentRadios.tsx';
import { ConsentDialog } from '../../person/sharing/ConsentDialog.tsx';

interface Props {
  personId: string;
  consents: readonly ConsentOfPersonFragment[];
  receiver: { id: string; shortName: string };
  groups: readonly FieldGroup[];
  basis: HandoverBasis;
  onBasis(basis: HandoverBasis): void;
  note: string;
  onNote(note: string): void;
  consentId: string | null;
  onConsent(consentId: string): void;
  faults: ReadonlyMap<string, string>;
}

/** On what it stands that more is told: a consent that reaches so far, or in writing why it may pass without. */
export function SharingBasis(props: Props) {
  const { basis, onBasis, note, onNote, faults } = props;
  const { t } = useLingui();
  return (
    <>
      <BasisRadios value={basis} onChange={onBasis} />
      {basis === 'CONSENT' ? (
        <Consent {...props} />
      ) : (
        <TextArea
          label={t`同意なしで渡す理由`}
          required
          support={t`どの条文の、どの場合にあたるか。あとから確かめられるように残ります。`}
          error={faults.get('basisNote')}
          value={note}
          onChange={({ target }) => onNote(target.value)}
        />
      )}
    </>
  );
}

/** Where no consent reaches so far the person is asked first, and what they said is recorded from here. */
function Consent({ personId, consents, receiver, groups, consentId, onConsent, faults }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const [recording, setRecording] = useState(false);
  const usable = consentsFor(consents, receiver.id);
  const missing = beyond(
    usable.find(({ id }) => id === consentId),
    groups,
  ).map((group) => word('fieldGroups', group));
  return (
    <>
      {usable.length > 0 && <ConsentRadios consents={usable} value={consentId} onChange={onConsent} error={faults.get('consentId')} />}
      {missing.length > 0 && (
        <Banner
          kind="warning"
          title={<Trans>いまの同意には「{listed(missing)}」が入っていません</Trans>}
          actions={
            <Button size="sm" onPress={() => setRecording(true)}>
              <FilePlus2 aria-hidden className="size-4" />
              <Trans>同意を記録する</Trans>
            </Button>
          }
        >
          <Trans>本人に確かめて、同意をもらってから共有してください。</Trans>
        </Banner>
      )}
      {recording && (
        <ConsentDialog
          personId={personId}
          because={missing.length > 0 && t`いまの同意には「${listed(missing)}」が入っていません。`}
          preset={{ recipients: [receiver.id], fieldGroups: [...groups] }}
          onRecorded={onConsent}
          onClose={() => setRecording(false)}
        />
      )}
    </>
  );
}
