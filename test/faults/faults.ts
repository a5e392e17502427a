/**
 * Planted faults: what somebody could get wrong one day, in the schema or in the code. The suites of the access core are
 * worth as much as the faults that they find; a suite that stays green over all of them proves nothing.
 */
import { faultsAtTheDoor } from './atTheDoor.js';
import type { Fault } from './Fault.js';
import { faultsInActs } from './inActs.js';
import { faultsInDatabase } from './inDatabase.js';
import { faultsInMeetingsAndHub, faultsInSchemaOfMeetingsAndHub } from './inMeetingsAndHub.js';
import { faultsInNewSurfaces, faultsInNewTables } from './inNewSurfaces.js';
import { faultsInSource } from './inSource.js';
import { faultsInVeils } from './inVeils.js';
import { faultsInWriting } from './inWriting.js';
import { faultsOnTheWayOut } from './onTheWayOut.js';

export const faults: Fault[] = [
  ...[...faultsInDatabase, ...faultsInSchemaOfMeetingsAndHub, ...faultsInWriting, ...faultsInNewTables].map((fault) => ({
    ...fault,
    name: `schema: ${fault.name}`,
  })),
  ...[
    ...faultsInSource,
    ...faultsOnTheWayOut,
    ...faultsInActs,
    ...faultsInMeetingsAndHub,
    ...faultsInNewSurfaces,
    ...faultsAtTheDoor,
    ...faultsInVeils,
  ].map((fault) => ({
    ...fault,
    name: `code: ${fault.name}`,
  })),
];
