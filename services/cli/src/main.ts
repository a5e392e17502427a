#!/usr/bin/env node
import { DomainError, errorCodes } from '@tsunagi/access';
import { Command } from 'commander';
import { addDemo } from './commands/demo.js';
import { addGenerated } from './commands/generated.js';
import { addMigrate } from './commands/migrate.js';
import { addStart } from './commands/start.js';
import { addTenantCommands } from './commands/tenant.js';
import { addWhy } from './commands/why.js';
import { Refusal } from './refusal.js';

const program = new Command('tsunagi').description('つなぎ：圏域の福祉の机を動かす人のための道具');
for (const add of [addStart, addMigrate, addDemo, addTenantCommands, addWhy, addGenerated]) add(program);

/** 1: refused, with words that say what to do. 2: the command line was not understood (by commander). 70: our own fault. */
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof DomainError) {
    const { title, whatToDo } = errorCodes[error.code].ja;
    console.error(`${title}${whatToDo}`);
  } else console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof DomainError || error instanceof Refusal ? 1 : 70;
}
