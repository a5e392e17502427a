import { type LengthKind, lengthKinds, listTimerLengths, type Urgency, urgencies } from '@tsunagi/casework';
import { changeTimer } from '@tsunagi/region';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { asTyped } from '../asTyped.js';
import { asOperator } from '../operator.js';
import { printOne, printRows } from '../print.js';
import { Refusal } from '../refusal.js';

interface ChangeOptions {
  urgency: Urgency;
  days?: number;
  minutes?: number;
  source: string;
  decidedBy: string;
  dated: string;
  toBeConfirmed?: string;
  json?: boolean;
}

const words = ({ days, minutes }: { days?: number | null | undefined; minutes?: number | null | undefined }): string =>
  days ? `${days}日` : `${minutes}分`;

const list = ({ json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const lengths = await operator.read(listTimerLengths);
    printRows(
      lengths.map(({ kind, step, urgency, days, minutes, source, dated, toBeConfirmed }) =>
        json
          ? { kind, step, urgency, days, minutes, source, dated, toBeConfirmed }
          : { kind, step, urgency, length: words({ days, minutes }), source, open: toBeConfirmed ? '要確認' : '' },
      ),
      json,
    );
  });

const change = (kind: LengthKind, step: string, options: ChangeOptions): Promise<void> =>
  asOperator(async (operator) => {
    const { urgency, days, minutes, json } = options;
    const known = await operator.read(listTimerLengths);
    if (!known.some((each) => each.kind === kind && each.step === step && each.urgency === urgency))
      throw new Refusal(`期限 ${kind} ${step}（${urgency}）はありません。${asTyped('timer list')} でお確かめください。`);
    if ((days === undefined) === (minutes === undefined))
      throw new Refusal('長さは --days か --minutes の、どちらか一つで指定してください。');
    if (minutes !== undefined && kind >= 'T6') throw new Refusal(`${kind} の長さは日数（--days）で指定してください。`);
    const length = {
      ...{ kind, step, urgency },
      ...(days === undefined ? { minutes: minutes as number } : { days }),
      source: { title: options.source, publisher: options.decidedBy, dated: options.dated },
      ...(options.toBeConfirmed && { toBeConfirmed: options.toBeConfirmed }),
    };
    if (!(await changeTimer(operator.migratorUrl, operator.region, length)))
      throw new Refusal(`同じ内容か、${options.dated} より新しい取り決めが、すでに入っています。`);
    const sentence = `${kind} ${step}（${urgency}）を ${words({ days, minutes })} にしました。動いている期限は、その紹介に次の動きがあったときから変わります。`;
    printOne(length, sentence, json);
  });

const positive = (value: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('1以上の整数にしてください。');
  return Number(value);
};
const isoDay = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('2026-04-01 の形にしてください。');
  return value;
};

/** `tsunagi timer`: how long each step of a referral's deadlines takes in the region. */
export function addTimerCommands(program: Command): void {
  const timer = program.command('timer').description('紹介の期限と、同意なしの提供の長さ');
  timer.command('list').description('期限の長さの一覧').option('--json', 'JSON で出す').action(list);
  timer
    .command('change')
    .description('取り決めにあわせて、期限の長さを替える')
    .argument('<kind>', Object.keys(lengthKinds).join('、'), (value) => {
      if (!Object.hasOwn(lengthKinds, value))
        throw new InvalidArgumentError(`${Object.keys(lengthKinds).join('、')} のどれかにしてください。`);
      return value as LengthKind;
    })
    .argument('<step>', '段（一覧の2列目）')
    .addOption(
      new Option('--urgency <urgency>', 'normal（通常）、urgent（至急）、any（どちらも）').choices(urgencies).makeOptionMandatory(),
    )
    .option('--days <number>', '日数（相手の営業日。T6からT9は暦日）', positive)
    .option('--minutes <number>', '分（相手の営業時間）', positive)
    .requiredOption('--source <title>', '取り決めの名前')
    .requiredOption('--decided-by <name>', 'だれの取り決めか')
    .requiredOption('--dated <date>', '取り決めの日付（2026-04-01）', isoDay)
    .option('--to-be-confirmed <words>', '要確認のとき、だれに何を確かめるか')
    .option('--json', 'JSON で出す')
    .action(change);
}
