#!/usr/bin/env node
import { Command } from 'commander';
import { addGenerated } from './commands/generated.js';

const program = new Command('tsunagi').description('つなぎ：圏域の福祉の机を動かす人のための道具');
addGenerated(program);
await program.parseAsync();
