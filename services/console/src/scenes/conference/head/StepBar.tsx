import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, Ellipsis, Presentation } from 'lucide-react';
import { useState } from 'react';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import { Menu, type MenuChoice } from '../../../components/Menu.tsx';
import { type ConferenceStep, type ConferenceWholeFragment, PlanNextConferenceDocument } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { RecurDialog } from './RecurDialog.tsx';
import { StepDialog } from './StepDialog.tsx';
import { convenerSteps } from './stepWords.ts';
import { TimeDialog } from './TimeDialog.tsx';

/** The one step that is next in each state; the others stand in the menu. */
const nextSteps: readonly ConferenceStep[] = ['CALL', 'OPEN', 'END', 'EXAMINE', 'APPROVE', 'CIRCULATE'];

/** What can be done once more is not what comes next. */
const again = new Set(['CALLED CALL', 'CIRCULATED CIRCULATE']);

/** What is done with the meeting: its next step, the way into the room, and the rest in a menu. */
export function StepBar({ conference }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const word = useWord();
  const [asked, ask] = useState<ConferenceStep | null>(null);
  const { availableActions, members, state, neverOpened, id } = conference;
  const mine = availableActions.filter((step) => step in convenerSteps);
  // Past its day it is first said what became of it.
  const next = neverOpened ? undefined : nextSteps.find((step) => mine.includes(step) && !again.has(`${state} ${step}`));
  const rest = mine.filter((step) => step !== next);
  // Before it opens it is said with the day.
  const recurs = availableActions.includes('RECUR') && !availableActions.includes('CHANGE');
  const [planNext, refusal] = usePlanNext(conference);
  const inside = members.some(({ myself }) => myself) && (state === 'OPEN' || state === 'ENDED');
  const choices: MenuChoice[] = [
    ...(availableActions.includes('CHANGE') ? [{ id: 'change', label: word('conferenceSteps', 'CHANGE'), run: () => ask('CHANGE') }] : []),
    ...(recurs ? [{ id: 'recur', label: word('conferenceSteps', 'RECUR'), run: () => ask('RECUR') }] : []),
    ...rest.map((step) => ({ id: step, label: word('conferenceSteps', step), run: () => ask(step) })),
    ...planNext,
  ];
  if (!next && !inside && choices.length === 0) return null;
  return (
    <ActionBar>
      <RefusalBanner refusal={refusal} />
      {choices.length > 0 && (
        <Menu
          label={t`会議のほかの操作`}
          className={lookOf('outline', 'md', false)}
          choices={choices}
          face={
            <>
              <Ellipsis aria-hidden className="size-5" />
              <Trans>ほかの操作</Trans>
            </>
          }
        />
      )}
      {next && (
        <Button look={inside && state === 'OPEN' ? 'outline' : 'main'} onPress={() => ask(next)}>
          {word('conferenceSteps', next)}
        </Button>
      )}
      {inside && (
        <ButtonLink look={state === 'OPEN' ? 'main' : 'outline'} to="/conferences/$id/board" params={{ id }}>
          <Presentation aria-hidden className="size-5" />
          <Trans>会議室のボード</Trans>
        </ButtonLink>
      )}
      {asked === 'CHANGE' && <TimeDialog conference={conference} onClose={() => ask(null)} />}
      {asked === 'RECUR' && <RecurDialog conference={conference} onClose={() => ask(null)} />}
      {asked && asked in convenerSteps && <StepDialog conference={conference} step={asked} onClose={() => ask(null)} />}
    </ActionBar>
  );
}

/** 次回を準備する, where the meeting comes back, is over, and whoever looks sat in it for the office that calls it. */
function usePlanNext({ id, availableActions }: ConferenceWholeFragment): [choices: MenuChoice[], refusal: Refusal | null] {
  const { t } = useLingui();
  const go = useNavigate();
  const plan = useCommand(PlanNextConferenceDocument);
  if (!availableActions.includes('NEXT')) return [[], null];
  const run = async () => {
    const done = await plan.run({ conferenceId: id });
    if (!done?.conference) return;
    tellChange('conference');
    go({ to: '/conferences/$id', params: { id: done.conference.id } });
  };
  return [[{ id: 'next', icon: CalendarPlus, label: t`次回を準備する`, run }], plan.refusal];
}
