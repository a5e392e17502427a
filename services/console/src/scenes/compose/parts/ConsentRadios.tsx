import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { ConsentOfPersonFragment } from '../../../gql/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';

interface Props {
  /** Those that name the receiver and are in force. */
  consents: readonly ConsentOfPersonFragment[];
  value: string | null;
  onChange(consentId: string): void;
  error?: string | undefined;
}

/** Which of the consents it stands on, each with what it reaches. */
export function ConsentRadios({ consents, value, onChange, error }: Props) {
  const { t, i18n } = useLingui();
  const word = useWord();
  return (
    <RadioGroup label={t`使う同意`} value={value} onChange={onChange} error={error}>
      {consents.map(({ id, fieldGroups, purpose, givenOn, method, until }) => (
        <Radio key={id} card value={id} detail={listed(fieldGroups.map((group) => word('fieldGroups', group)))}>
          {purpose}{' '}
          <Trans>
            （{longDay(givenOn, i18n.locale)}に{word('consentMethods', method)}、{longDay(until, i18n.locale)}
            まで）
          </Trans>
        </Radio>
      ))}
    </RadioGroup>
  );
}
