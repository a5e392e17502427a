import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { parseDayWord } from '../lib/dates/parseDayWord.ts';
import { nearDay } from '../lib/dates/showDay.ts';
import { today } from '../lib/dates/today.ts';
import { Button } from './Button.tsx';
import { DateField } from './DateField.tsx';
import { Dialog, GiveUp } from './Dialog.tsx';
import { Radio, RadioGroup } from './Radio.tsx';

interface Props {
  /** For whom it is out of sight, and that no deadline moves. */
  support: ReactNode;
  onChoose(until: string): void;
  onClose(): void;
}

/** あとで: out of sight until a day. */
export function SnoozeDialog({ support, onChoose, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [choice, setChoice] = useState('明日');
  const [day, setDay] = useState<string | null>('');
  const named = [
    { word: '明日', words: t`明日` },
    { word: '3日後', words: t`3日後` },
    { word: '来週月', words: t`来週の月曜日` },
  ].map((each) => ({ ...each, day: parseDayWord(each.word, { today: today() })?.toString() ?? '' }));
  const distinct = named.filter((each, at) => named.findIndex(({ day: same }) => same === each.day) === at);
  const until = choice === 'day' ? day : named.find(({ word }) => word === choice)?.day;
  return (
    <Dialog
      open
      title={<Trans>あとで見る</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" autoFocus onPress={() => until && onChoose(until)}>
            <Trans>この日まで見えなくする</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RadioGroup label={<Trans>いつまで</Trans>} value={choice} onChange={setChoice} support={support}>
        {distinct.map(({ word, words, day: on }) => (
          <Radio key={word} value={word}>
            {words}　{nearDay(on, i18n.locale)}
          </Radio>
        ))}
        <Radio value="day">
          <Trans>日を選ぶ</Trans>
        </Radio>
      </RadioGroup>
      {choice === 'day' && <DateField label={<Trans>日付</Trans>} required value={day} onChange={setDay} />}
    </Dialog>
  );
}
