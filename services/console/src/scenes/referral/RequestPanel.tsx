import { Trans } from '@lingui/react/macro';
import { Fact, Facts } from '../../components/Facts.tsx';
import { Panel } from '../../components/Panel.tsx';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';

/** What both the page and the preview of a referral know. */
export interface Requested {
  summary: string;
  request: string;
  needs: readonly string[];
  basis: string;
}

/** What is asked for: the outline, the request, the needs, the legal basis. The same here and in the preview. */
export function RequestPanel({ referral }: { referral: Requested }) {
  const word = useWord();
  return (
    <Panel title={<Trans>頼みごと</Trans>}>
      <div className="flex flex-col gap-5">
        <section>
          <h3 className="text-dns-14B-130 text-solid-gray-700">
            <Trans>要約</Trans>
          </h3>
          <p className="pt-1 text-std-16N-170 whitespace-pre-wrap">{referral.summary || '—'}</p>
        </section>
        <section>
          <h3 className="text-dns-14B-130 text-solid-gray-700">
            <Trans>お願いしたいこと</Trans>
          </h3>
          <p className="pt-1 text-std-16N-170 whitespace-pre-wrap">{referral.request || '—'}</p>
        </section>
        <Facts>
          <Fact term={<Trans>困りごと</Trans>}>{listed(referral.needs.map((need) => word('needs', need)))}</Fact>
          <Fact term={<Trans>渡す根拠</Trans>}>{word('legalBases', referral.basis)}</Fact>
        </Facts>
      </div>
    </Panel>
  );
}
