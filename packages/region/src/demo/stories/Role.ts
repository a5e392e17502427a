import type { Invented } from '../people/invent.js';
import type { PlannedCase } from '../plan.js';
import type { Dice } from '../world/Dice.js';

/** Somebody of the plan, drawn. Each has dice of their own: what befalls one changes nothing for the others. */
export interface Role {
  planned: PlannedCase;
  invented: Invented;
  dice: Dice;
}
