import { Trans } from '@lingui/react/macro';
import { Banner } from '../../components/Banner.tsx';
import type { GlassJudgement } from '../../gql/graphql.ts';

/** What there is to weigh. The address itself is no part of it: whoever judges does not learn it. */
export function Weighing() {
  return (
    <section className="flex flex-col gap-1.5 text-std-16N-170">
      <h3 className="text-std-16B-170">
        <Trans>確かめること</Trans>
      </h3>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        <li>
          <Trans>命や安全にかかわる、急ぎの事情だったか</Trans>
        </li>
        <li>
          <Trans>住所を見なければ対応できなかったか。住所を見る職員に頼む時間はなかったか</Trans>
        </li>
        <li>
          <Trans>開いていた時間は、用件に見合うか</Trans>
        </li>
      </ul>
      <p>
        <Trans>理由だけで分からないときは、開いた組織の個人情報担当に電話で聞いてください。本人の氏名や住所は聞かないでください。</Trans>
      </p>
    </section>
  );
}

/** What follows from the finding that is about to be recorded. Nothing is taken away by the finding itself, and that is said. */
export function WhatFollows({ judgement }: { judgement: GlassJudgement | null }) {
  if (judgement === 'UNJUSTIFIED')
    return (
      <Banner kind="warning" title={<Trans>「必要とは認められない」と記録すると</Trans>}>
        <ul className="flex list-disc flex-col gap-1 pl-6">
          <li>
            <Trans>結果と理由が、開いた人と、その組織の個人情報担当に届き、記録に残ります。</Trans>
          </li>
          <li>
            <Trans>本人への説明、住所が知られた先の確認、職員への指導、漏えいとしての報告が要るかどうかは、その組織が決めます。</Trans>
          </li>
          <li>
            <Trans>開いた人のアカウントや権限は、自動では止まりません。止めるのは、その組織の管理者です。</Trans>
          </li>
        </ul>
      </Banner>
    );
  if (judgement === 'JUSTIFIED')
    return (
      <p className="text-std-16N-170">
        <Trans>
          結果と理由が、開いた人と、その組織の個人情報担当に届きます。開いた人は、また要るときに緊急閲覧ができるようになります。
        </Trans>
      </p>
    );
  return (
    <p className="text-std-16N-170">
      <Trans>
        結果は、開いた人とその組織の個人情報担当に届きます。あとから変えることはできません。点検が済むまで、開いた人は同じ住所をもう一度開けません。
      </Trans>
    </p>
  );
}
