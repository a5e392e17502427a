import { disableStaff } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator } from '../../operator.js';
import { printOne } from '../../print.js';

const disable = (login: string, { json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const { staffId, homeTenantId } = await operator.account(login);
    await disableStaff(operator.deskOf(homeTenantId), staffId);
    printOne({ login, disabled: true }, `${login} を止めました。開いている画面も、次の操作から使えません。`, json);
  });

/** `tsunagi staff disable`: in every organisation and at once. */
export const addDisable = (staff: Command): Command =>
  staff
    .command('disable')
    .description('アカウントを止める（すべての組織で、すぐに）')
    .argument('<login>', 'ログイン名')
    .option('--json', 'JSON で出す')
    .action(disable);
