import { type Action, actions, type Explanation, NotFoundError } from '@tsunagi/access';
import { explainAccess } from '@tsunagi/casework';
import { type Command, Option } from 'commander';
import { asOperator, type Operator } from '../operator.js';
import { Refusal } from '../refusal.js';

const mark = { allow: '○', forbid: '✕' } as const;

interface Options {
  action: Action;
  json?: boolean;
}

/** `allowed` is null where there is no such record for this organisation. */
type Answer = { tenant: string } & (Explanation | { allowed: null; lines: [] });

/** As that member of staff of this organisation would be answered. */
async function ask(operator: Operator, tenantId: string, asked: Parameters<typeof explainAccess>[1]): Promise<Answer> {
  const tenant = (await operator.tenants()).find((each) => each.tenantId === tenantId)?.name ?? tenantId;
  try {
    return { tenant, ...(await explainAccess(operator.deskOf(tenantId), asked)) };
  } catch (error) {
    if (error instanceof NotFoundError) return { tenant, allowed: null, lines: [] };
    throw error;
  }
}

function print({ tenant, allowed, lines }: Answer, login: string, number: string, action: Action): void {
  if (allowed === null) {
    console.log(`${tenant} の ${login} には、${number} という記録は見えません（ほかの組織の記録か、番号の誤りです）。`);
    return;
  }
  console.log(`${tenant} の ${login} は、${number} に対して「${actions[action]}」ことが${allowed ? 'できます' : 'できません'}。`);
  for (const { verdict, words, because } of lines) console.log(`  ${mark[verdict]} ${words}${because ? `（${because}）` : ''}`);
}

const why = (login: string, number: string, { action, json }: Options): Promise<void> =>
  asOperator(async (operator) => {
    const { staffId, memberships } = await operator.account(login);
    if (memberships.length === 0) throw new Refusal(`${login} には、いま有効な所属がありません。そのため何もできません。`);
    const answers: Answer[] = [];
    for (const { tenantId } of memberships) answers.push(await ask(operator, tenantId, { staffId, record: { number }, action }));
    if (json) console.log(JSON.stringify({ login, number, action, answers }, null, 2));
    else for (const answer of answers) print(answer, login, number, action);
  });

/** `tsunagi why`: the lines of the policy table that speak about this person and this record. */
export const addWhy = (program: Command): Command =>
  program
    .command('why')
    .description('その職員がその記録に触れられる（触れられない）理由を示す')
    .argument('<staff>', 'ログイン名')
    .argument('<record>', '本人の番号、または紹介の番号')
    .addOption(
      new Option('--action <action>', '何をするとき（read、change、accept など。省けば read）')
        .choices(Object.keys(actions))
        .default('read'),
    )
    .option('--json', 'JSON で出す')
    .action(why);
