import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useUndo } from '../../../components/UndoBar.tsx';
import { CreatePersonDocument, WriteRecordDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useCommands } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { clockNow, instantOf } from '../record/recordForm.ts';
import { type IntakeForm, personInput } from './intakeForm.ts';

interface TakingIn {
  takeIn(typed: IntakeForm): Promise<void>;
  running: boolean;
  refusal: Refusal | null;
  /** What the server found wrong, by field. */
  faults: ReadonlyMap<string, string>;
}

/** Enters the person, and what they came with as the first support record; then their page opens. */
export function useTakeIn(drop: () => void): TakingIn {
  const { t } = useLingui();
  const word = useWord();
  const go = useNavigate();
  const say = useUndo();
  const { run, running, refusal } = useCommands();

  /** ◎ weighs most, ○ as well: as they stand on the paper. */
  const story = ({ needs, mainNeed, story: text }: IntakeForm): string => {
    const marked = needs.map((need) => `${need === mainNeed ? '◎' : '○'}${word('needs', need)}`);
    return [marked.join('、'), text.trim()].filter(Boolean).join('\n');
  };
  const takeIn = async (typed: IntakeForm) => {
    const person = (await run(CreatePersonDocument, personInput(typed)))?.person;
    if (!person) return;
    drop();
    tellChange('person');
    const text = story(typed);
    const caseId = person.cases[0]?.id;
    const { day, time } = clockNow();
    const record = { method: 'interview', occurredAt: instantOf(day, time), audience: 'TENANT', text } as const;
    const kept = !text || !caseId || (await run(WriteRecordDocument, { caseId, ...record }));
    say({ said: kept ? t`登録しました` : t`登録しました。相談の内容は保存できなかったので、もう一度書いてください。` });
    go({ to: '/persons/$id', params: { id: person.id } });
  };
  return { takeIn, running, refusal, faults: faultsOf(refusal) };
}
