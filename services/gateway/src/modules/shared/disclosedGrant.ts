import { type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import type { readGrantsOfPersons } from '@tsunagi/casework';
import type { RowOf } from '../../graphql/loaders/index.js';
import type { ViewerGrantType } from '../person/person.types.js';

/** Why the viewer sees what another office keeps: the strongest of the lines (they come in that order), and the end of the last one. */
export function disclosedGrant(lines: readonly RowOf<typeof readGrantsOfPersons>[]): ViewerGrantType {
  const opened = new Set(lines.flatMap((line) => line.fieldGroups));
  return {
    relation: 'disclosed',
    basis: lines[0]?.basis ?? null,
    until: lines.reduce<Date | null>((latest, line) => (!latest || line.until > latest ? line.until : latest), null),
    fieldGroups: fieldGroupNames.filter((group): group is FieldGroup => opened.has(group)),
  };
}
