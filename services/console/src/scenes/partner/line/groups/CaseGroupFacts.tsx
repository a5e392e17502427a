import { Trans, useLingui } from '@lingui/react/macro';
import { Fact, Facts } from '../../../../components/Facts.tsx';
import type {
  BenefitGroupFragment,
  HealthGroupFragment,
  MoneyGroupFragment,
  SafetyGroupFragment,
  WorkGroupFragment,
} from '../../../../gql/partner/graphql.ts';
import { longDay } from '../../../../lib/dates/showDay.ts';
import { useWord } from '../../../../lib/words/words.ts';

/** 公的給付・保護. */
export function BenefitFacts({ group }: { group: BenefitGroupFragment }) {
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>生活保護</Trans>}>{word('welfareStatuses', group.welfareStatus)}</Fact>
      {group.welfareCaseNumber && <Fact term={<Trans>ケース番号</Trans>}>{group.welfareCaseNumber}</Fact>}
      <Fact term={<Trans>ほかの給付</Trans>}>{group.benefits.map((code) => word('benefits', code)).join('、')}</Fact>
      {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
    </Facts>
  );
}

/** 家計・債務, in yen. */
export function MoneyFacts({ group }: { group: MoneyGroupFragment }) {
  const { i18n } = useLingui();
  const yen = (amount: number | null) => amount !== null && <Trans>{i18n.number(amount)}円</Trans>;
  return (
    <Facts>
      <Fact term={<Trans>月の収入</Trans>}>{yen(group.monthlyIncome)}</Fact>
      <Fact term={<Trans>家賃</Trans>}>{yen(group.rent)}</Fact>
      <Fact term={<Trans>預貯金</Trans>}>{yen(group.savings)}</Fact>
      <Fact term={<Trans>債務の合計</Trans>}>{yen(group.debtTotal)}</Fact>
      <Fact term={<Trans>滞納</Trans>}>{group.arrears}</Fact>
      {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
    </Facts>
  );
}

/** 健康・障害. */
export function HealthFacts({ group }: { group: HealthGroupFragment }) {
  return (
    <Facts>
      <Fact term={<Trans>病気・通院</Trans>}>{group.conditions}</Fact>
      <Fact term={<Trans>障害者手帳</Trans>}>{group.certificate}</Fact>
      <Fact term={<Trans>健康保険</Trans>}>{group.insurance}</Fact>
      {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
    </Facts>
  );
}

/** 仕事・職歴. */
export function WorkFacts({ group }: { group: WorkGroupFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>仕事の状況</Trans>}>{word('employmentStatuses', group.employmentStatus)}</Fact>
      {group.leftWorkOn && <Fact term={<Trans>離職した日</Trans>}>{longDay(group.leftWorkOn, i18n.locale)}</Fact>}
      <Fact term={<Trans>経験</Trans>}>{group.experience}</Fact>
      <Fact term={<Trans>資格</Trans>}>{group.qualifications}</Fact>
      <Fact term={<Trans>本人の希望</Trans>}>{group.wish}</Fact>
      {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
    </Facts>
  );
}

/** 安全. Violence, abuse, dangers at a visit. */
export function SafetyFacts({ group }: { group: SafetyGroupFragment }) {
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>注意すること</Trans>}>{group.risks.map((code) => word('safetyRisks', code)).join('、')}</Fact>
      {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
    </Facts>
  );
}
