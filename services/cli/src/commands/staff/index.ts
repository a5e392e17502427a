import type { Command } from 'commander';
import { addDisable } from './disable.js';
import { addInvite } from './invite.js';
import { addMove } from './move.js';

/** `tsunagi staff`: what an organisation's administrator does on the staff page, for the operator at the machine. */
export function addStaffCommands(program: Command): void {
  const staff = program.command('staff').description('職員');
  for (const add of [addInvite, addMove, addDisable]) add(staff);
}
