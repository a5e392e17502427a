import { useLingui } from '@lingui/react/macro';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { LegalBasis } from '../../../gql/graphql.ts';
import { enumOf, useCodes } from '../../../lib/words/words.ts';

/** A conference tells its own container, not a referral: its basis is not offered here. */
const offeredBases = ['consent', 'emergency', 'law'];

interface Props {
  value: string;
  onChange(basis: LegalBasis): void;
}

/** Why something may be told: the person’s consent, or what stands in its place. */
export function BasisRadios({ value, onChange }: Props) {
  const { t } = useLingui();
  const bases = useCodes('legalBases').filter(({ code }) => offeredBases.includes(code));
  const details: Record<string, string> = {
    consent: t`記録された同意の範囲と期間の中で渡します。`,
    emergency: t`命や体を守るために、同意を待てないとき。90日までです。`,
    law: t`法令に定めがあるとき。1年までです。`,
  };
  return (
    <RadioGroup label={t`根拠`} required value={value} onChange={(next) => onChange(next as LegalBasis)}>
      <div className="grid gap-2 desk:grid-cols-3">
        {bases.map(({ code, words }) => (
          <Radio key={code} card value={enumOf<LegalBasis>(code)} detail={details[code]}>
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
