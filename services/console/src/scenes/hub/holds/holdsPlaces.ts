import { keepsEntries } from '../../hubEntry/keepsEntries.ts';
import { findsPersons, type Held } from '../../persons/findsPersons.ts';

/** Those who put places aside for their organisation. The server decides; here it decides only what is offered. */
export const holdsPlaces = (viewer: Held): boolean => findsPersons(viewer) || keepsEntries(viewer.roles);
