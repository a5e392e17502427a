import { Trans } from '@lingui/react/macro';
import { CalendarClock, CalendarX, CheckCheck, CircleDot, CircleHelp, FilePen, type LucideIcon, UserCheck, UserX, X } from 'lucide-react';
import { Badge, type Tone } from '../../components/Badge.tsx';
import type { ConferenceAnswer, ConferenceState } from '../../gql/graphql.ts';
import { useWord } from '../../lib/words/words.ts';

const states: Record<ConferenceState, [tone: Tone, icon: LucideIcon]> = {
  PLANNED: ['plain', FilePen],
  CALLED: ['key', CalendarClock],
  OPEN: ['good', CircleDot],
  ENDED: ['wait', FilePen],
  CIRCULATED: ['wait', FilePen],
  APPROVED: ['quiet', CheckCheck],
  CANCELLED: ['quiet', X],
};

export function ConferenceStateBadge({ state, neverOpened }: { state: ConferenceState; neverOpened: boolean }) {
  const word = useWord();
  if (neverOpened)
    return (
      <Badge tone="wait" icon={CalendarX}>
        <Trans>開会の記録なし</Trans>
      </Badge>
    );
  const [tone, icon] = states[state];
  return (
    <Badge tone={tone} icon={icon}>
      {word('conferenceStates', state)}
    </Badge>
  );
}

const answers: Record<ConferenceAnswer, [tone: Tone, icon: LucideIcon]> = {
  ASKED: ['wait', CircleHelp],
  ACCEPTED: ['good', UserCheck],
  DECLINED: ['quiet', UserX],
};

export function AnswerBadge({ answer, own = false }: { answer: ConferenceAnswer; own?: boolean }) {
  const word = useWord();
  const [tone, icon] = answers[answer];
  return (
    <Badge tone={tone} icon={icon}>
      {own ? <Trans>自分：{word('conferenceAnswers', answer)}</Trans> : word('conferenceAnswers', answer)}
    </Badge>
  );
}
