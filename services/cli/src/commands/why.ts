import { explainAccess, whoSignsIn } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator } from '../operator.js';
import { Refusal } from '../refusal.js';

const mark = { allow: '○', forbid: '✕' } as const;

interface Options {
  action: string;
  json?: boolean;
}

const why = (login: string, number: string, { action, json }: Options): Promise<void> =>
  asOperator(async (operator) => {
    const account = await whoSignsIn(operator.orm, operator.region, login);
    if (!account) throw new Refusal(`ログイン名 ${login} の職員はいません。`);
    const tenants = new Map((await operator.tenants()).map((each) => [each.tenantId, each.name]));
    for (const { tenantId } of account.memberships) {
      const asked = { staffId: account.staffId, record: { number }, action };
      const { allowed, lines } = await explainAccess(operator.deskOf(tenantId), asked);
      if (json) console.log(JSON.stringify({ tenant: tenants.get(tenantId), login, number, action, allowed, lines }));
      else {
        console.log(`${tenants.get(tenantId)} の ${login} は、${number} に対して ${action} が${allowed ? 'できます' : 'できません'}。`);
        for (const { verdict, words, because } of lines) console.log(`  ${mark[verdict]} ${words}${because ? `（${because}）` : ''}`);
      }
    }
    if (account.memberships.length === 0) throw new Refusal(`${login} には、いま有効な所属がありません。そのため何もできません。`);
  });

/** `tsunagi why`: the lines of the policy table that speak about this person and this record. */
export const addWhy = (program: Command): Command =>
  program
    .command('why')
    .description('その職員がその記録に触れられる（触れられない）わけを示す')
    .argument('<staff>', 'ログイン名')
    .argument('<record>', '本人の番号、またはつなぎの番号')
    .option('--action <action>', '何をするとき（read、change、accept など）', 'read')
    .option('--json', 'JSON で出す')
    .action(why);
