import { useLingui } from '@lingui/react/macro';
import { useDuty } from '../../../app/Viewer.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { HandoverBasis } from '../../../gql/graphql.ts';
import { enumOf, useCodes } from '../../../lib/words/words.ts';

interface Props {
  value: string;
  onChange(basis: HandoverBasis): void;
}

/** Why something may be told: the person’s consent, or what stands in its place. */
export function BasisRadios({ value, onChange }: Props) {
  const { t } = useLingui();
  const bases = useCodes('handoverBases');
  const leads = useDuty('LEADS');
  const details: Record<string, string> = {
    consent: t`記録された同意の範囲と期間の中で渡します。`,
    emergency: t`命や体を守るために、同意を待てないとき。所属の責任者に知らされます。`,
    law: leads ? t`法令に定めがあるとき。` : t`法令に定めがあるとき。査察指導員か主任相談支援員が渡します。`,
  };
  return (
    <RadioGroup label={t`根拠`} required value={value} onChange={(next) => onChange(next as HandoverBasis)}>
      <div className="grid gap-2 desk:grid-cols-3">
        {bases.map(({ code, words }) => (
          <Radio key={code} card value={enumOf<HandoverBasis>(code)} detail={details[code]} isDisabled={code === 'law' && !leads}>
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
