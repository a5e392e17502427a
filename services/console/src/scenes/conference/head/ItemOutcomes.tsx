import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { type AgendaItemOutcome, type ConferenceWholeFragment, type ItemWholeFragment, SettleItemDocument } from '../../../gql/graphql.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { useHush } from '../../board/hush.tsx';
import { useConferenceActs } from '../useConferenceActs.ts';
import { byLines, outcomesOf } from './outcomeOf.ts';

/** Before a meeting is closed: what becomes of each item. What the lines say is chosen already, and can be said otherwise. */
export function ItemOutcomes({ conference }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const items = outcomesOf(conference);
  if (items.length === 0) return null;
  return (
    <section aria-label={t`議題の扱い`} className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">
        <Trans>議題の扱い</Trans>
      </h3>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>記録の行がある議題は「協議した」、ない議題は「次回へ」にしてあります。違うものを選び直してください。</Trans>
      </p>
      <ul className="flex flex-col border-y border-solid-gray-300">
        {items.map((each) => (
          <OutcomeRow key={each.item.id} conference={conference} {...each} />
        ))}
      </ul>
      <p className="text-dns-16N-130 text-solid-gray-700">
        {conference.recurrence ? (
          <Trans>
            「次回へ」の議題の行は、この会議の記録に残ります。次回を準備すると、個人にかかわらない議題は資料ごと引き継がれ、案件は、出した人に知らせが届いて、次回の日の根拠であらためて出します。
          </Trans>
        ) : (
          <Trans>「次回へ」の議題の行は、この会議の記録に残り、議題は協議済みになりません。</Trans>
        )}
      </p>
    </section>
  );
}

interface RowProps {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment;
  /** As the server has it. */
  outcome: AgendaItemOutcome;
}

/** Each row is answered by itself, and shows at once what was chosen: a room does not wait for one before it says the next. */
function OutcomeRow({ conference, item, outcome }: RowProps) {
  const { t } = useLingui();
  const hush = useHush();
  const acts = useConferenceActs();
  const segments = useCodes('agendaItemOutcomes').map(({ code, words }) => ({ id: code.toUpperCase() as AgendaItemOutcome, words }));
  const [asked, ask] = useState<AgendaItemOutcome | null>(null);
  const [before, see] = useState(outcome);
  // The server has answered, or somebody else has said otherwise.
  if (before !== outcome) {
    see(outcome);
    ask(null);
  }
  const settle = (chosen: AgendaItemOutcome) => {
    if (acts.running) return;
    ask(chosen);
    void acts.run(SettleItemDocument, { input: { itemId: item.id, outcome: chosen === byLines(item, conference) ? null : chosen } });
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-solid-gray-200 py-2 last:border-0">
      <span className="min-w-0 flex-1 basis-48 text-dns-16N-130">
        {item.position}. {hush(item.title)}
      </span>
      <Segments
        label={t`「${hush(item.title)}」の扱い`}
        segments={segments}
        chosen={(!acts.refusal && asked) || outcome}
        onChoose={settle}
      />
      <RefusalBanner refusal={acts.refusal} />
    </li>
  );
}
