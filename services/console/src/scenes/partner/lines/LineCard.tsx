import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { nearDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { Deadline } from '../controls/Deadline.tsx';
import { GoTo } from '../controls/Plain.tsx';
import { isAsked, type Line, wantsAnswer } from './stages.ts';

const frame = 'flex items-center gap-3 rounded-12 border border-solid-gray-300 bg-white py-4 pr-3 pl-4';

/** One request: who, from whom, until when. The whole card is the link, as long as there is something to read. */
export function LineCard({ line }: { line: Line }) {
  if (!line.summaryAllowed)
    return (
      <div className={frame}>
        <Outline line={line} />
      </div>
    );
  return (
    <GoTo to={{ page: 'line', id: line.referralId }} className={`group ${frame} hover:border-key-900 hover:bg-key-50`}>
      <Outline line={line} />
      <ChevronRight aria-hidden className="size-6 shrink-0 text-key-900" />
    </GoTo>
  );
}

const linked = 'text-key-1000 underline underline-offset-[0.1875rem] group-hover:decoration-[3px]';

function Outline({ line }: { line: Line }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { name, kana, number, sender, dueOn, workingDaysLeft, urgent, unread, clockStopped, summaryAllowed } = line;
  const waits = wantsAnswer(line);
  return (
    <span className="flex min-w-0 flex-1 flex-col gap-1.5">
      <span className="flex flex-wrap items-center gap-1.5">
        {unread && (
          <Badge tone="key">
            <Trans>新着</Trans>
          </Badge>
        )}
        {urgent && (
          <Badge tone="bad" icon={TriangleAlert}>
            <Trans>急ぎ</Trans>
          </Badge>
        )}
        {(waits || isAsked(line)) && <Deadline day={dueOn} left={workingDaysLeft} stopped={clockStopped} />}
        {!waits && <Badge>{word('referralStates', line.state)}</Badge>}
      </span>
      <span className={`text-std-18B-160 ${summaryAllowed ? linked : ''}`}>{name ?? <Trans>お名前は見られなくなりました</Trans>}</span>
      {kana && <span className="text-dns-14N-130 text-solid-gray-700">{kana}</span>}
      <span className="text-dns-16N-130">
        <Trans>{sender.shortName}から</Trans>
      </span>
      <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
        {waits && dueOn && (
          <span>
            <Trans>{nearDay(dueOn, i18n.locale)}までにお返事</Trans>
          </span>
        )}
        <span>{number}</span>
      </span>
    </span>
  );
}
