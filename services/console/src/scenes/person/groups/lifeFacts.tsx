import { Trans, useLingui } from '@lingui/react/macro';
import { Fact, Facts } from '../../../components/Facts.tsx';
import type {
  BenefitShownFragment,
  HealthShownFragment,
  MoneyShownFragment,
  RecordShownFragment,
  SafetyShownFragment,
  WorkShownFragment,
} from '../../../gql/graphql.ts';
import { longDay, moment } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';

const Note = ({ note }: { note: string | null | undefined }) => note && <Fact term={<Trans>メモ</Trans>}>{note}</Fact>;

/** Yen as people write it: 52,000円; nothing where nothing is recorded, so that the line can say so. */
function useYen(): (amount: number | null | undefined) => string | null {
  const { t, i18n } = useLingui();
  return (amount) => {
    if (amount === null || amount === undefined) return null;
    const yen = i18n.number(amount);
    return t`${yen}円`;
  };
}

export function BenefitFacts({ benefit }: { benefit: BenefitShownFragment }) {
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>生活保護</Trans>}>{word('welfareStatuses', benefit.welfareStatus)}</Fact>
      <Fact term={<Trans>公的給付</Trans>}>{listed(benefit.benefits.map((code) => word('benefits', code)))}</Fact>
      <Note note={benefit.note} />
    </Facts>
  );
}

export function MoneyFacts({ money }: { money: MoneyShownFragment }) {
  const yen = useYen();
  return (
    <Facts>
      <Fact term={<Trans>月の収入</Trans>}>{yen(money.monthlyIncome)}</Fact>
      <Fact term={<Trans>家賃</Trans>}>{yen(money.rent)}</Fact>
      <Fact term={<Trans>預貯金</Trans>}>{yen(money.savings)}</Fact>
      <Fact term={<Trans>借金</Trans>}>{yen(money.debtTotal)}</Fact>
      <Fact term={<Trans>滞納</Trans>}>{money.arrears}</Fact>
      <Note note={money.note} />
    </Facts>
  );
}

export function HealthFacts({ health }: { health: HealthShownFragment }) {
  return (
    <Facts>
      <Fact term={<Trans>病気・通院</Trans>}>{health.conditions}</Fact>
      <Fact term={<Trans>手帳</Trans>}>{health.certificate}</Fact>
      <Fact term={<Trans>健康保険</Trans>}>{health.insurance}</Fact>
      <Note note={health.note} />
    </Facts>
  );
}

export function WorkFacts({ work }: { work: WorkShownFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>仕事の状況</Trans>}>{word('employmentStatuses', work.employmentStatus)}</Fact>
      {work.leftWorkOn && <Fact term={<Trans>離職日</Trans>}>{longDay(work.leftWorkOn, i18n.locale)}</Fact>}
      <Fact term={<Trans>本人の希望</Trans>}>{work.wish}</Fact>
      <Fact term={<Trans>職歴</Trans>}>{work.experience}</Fact>
      <Fact term={<Trans>資格</Trans>}>{work.qualifications}</Fact>
      <Note note={work.note} />
    </Facts>
  );
}

export function SafetyFacts({ safety }: { safety: SafetyShownFragment }) {
  const word = useWord();
  return (
    <Facts>
      <Fact term={<Trans>知っておくこと</Trans>}>{listed(safety.risks.map((code) => word('safetyRisks', code)))}</Fact>
      <Note note={safety.note} />
    </Facts>
  );
}

export function RecordFacts({ records }: { records: readonly RecordShownFragment[] }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <ol className="flex flex-col gap-3">
      {records.map((record) => (
        <li key={record.id} className="text-dns-16N-130">
          <p className="text-dns-14N-130 text-solid-gray-700">
            {moment(record.occurredAt, i18n.locale)}　{word('recordMethods', record.method)}
          </p>
          <p className="pt-0.5 whitespace-pre-wrap">{record.text}</p>
        </li>
      ))}
    </ol>
  );
}
