import { useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import type { OutcomeCode } from '../../../../gql/partner/graphql.ts';
import { thisDay } from '../../../../lib/dates/showDay.ts';
import { useCodes } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { DayInput } from '../../controls/DayInput.tsx';
import type { Typed } from '../../controls/typed.ts';

/** What came of it, when, and in words. */
export function OutcomeFields() {
  const { t } = useLingui();
  const outcomes = useCodes('outcomes');
  const now = thisDay();
  return (
    <>
      <Choices label={t`どうなりましたか`} required name="code" choices={outcomes} />
      <DayInput label={t`いつのこと`} required name="occurredOn" defaultValue={now} max={now} />
      <TextArea label={t`ようす`} optional name="text" rows={4} support={t`通った回数、できるようになったこと、気になることなど。`} />
    </>
  );
}

export const outcomeIn = ({ must, text }: Typed) => ({
  code: must('code').toUpperCase() as OutcomeCode,
  occurredOn: must('occurredOn'),
  text: text('text'),
});
