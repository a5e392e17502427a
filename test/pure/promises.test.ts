import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { errorCodes } from '@tsunagi/access';
import { examination, maxQuestions, readableDaysAfter } from '@tsunagi/casework';

// The console promises in words what the rules of the trade count: whoever changes a number changes its sentence too.
const scene = (file: string): string => readFileSync(new URL(`../../services/console/src/scenes/${file}`, import.meta.url), 'utf8');

it('promises a receiver to read a referral for as long as it stays readable', () => {
  const said = [...scene('partner/answers/answers.ts').matchAll(/この内容は(\d+)日(後に見られなくなります|のあいだ読み返せます)/g)];
  expect(said.map(([, days]) => Number(days))).toEqual([readableDaysAfter.declined, readableDaysAfter.completed, readableDaysAfter.failed]);
});

it('says how often somebody may ask before answering', () => {
  const sentence = `質問は${maxQuestions}回までです。`;
  expect(errorCodes.QUESTIONS_EXHAUSTED.ja.title).toBe(sentence);
  for (const file of ['partner/answers/forms/AskForm.tsx', 'referral/acts/actForms.ts']) expect(scene(file)).toContain(sentence);
});

it('says for how long minutes can be read to decide them', () => {
  expect(scene('conference/head/stepWords.ts')).toContain(`最長${examination.days}日）`);
});
