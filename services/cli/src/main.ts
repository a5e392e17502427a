#!/usr/bin/env node
import { Command } from 'commander';
import { addAudit } from './commands/audit.js';
import { addDemo } from './commands/demo.js';
import { addGenerated } from './commands/generated.js';
import { addMigrate } from './commands/migrate.js';
import { addSecretCommands } from './commands/secret.js';
import { addStaffCommands } from './commands/staff/index.js';
import { addStart } from './commands/start.js';
import { addTenantCommands } from './commands/tenant.js';
import { addTimerCommands } from './commands/timer.js';
import { addWhy } from './commands/why.js';
import { tell } from './refusal.js';
import { speakJapanese } from './speech.js';

const program = speakJapanese(new Command('tsunagi')).description('つなぎ：圏域の福祉の机を動かす人のための道具');
for (const add of [
  addStart,
  addMigrate,
  addDemo,
  addTenantCommands,
  addTimerCommands,
  addStaffCommands,
  addSecretCommands,
  addWhy,
  addAudit,
  addGenerated,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error, process.argv.includes('--json'));
}
