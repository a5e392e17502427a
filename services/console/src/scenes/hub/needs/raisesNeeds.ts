import { keepsEntries } from '../../hubEntry/keepsEntries.ts';
import { findsPersons, type Held } from '../../persons/findsPersons.ts';

/** Those who say what the region lacks. The server decides; here it decides only what is offered. */
export const raisesNeeds = (viewer: Held): boolean =>
  findsPersons(viewer) || keepsEntries(viewer.roles) || viewer.roles.includes('CONFERENCE_SECRETARY');
