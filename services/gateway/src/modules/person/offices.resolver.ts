import { type Involving, involvements, involvementsIn, listDisclosuresOfPersons, listLinksOfPersons } from '@tsunagi/casework';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { isVeiled, officeAround } from '../registry/presentTenant.js';
import { OfficeInvolvedType } from './offices.types.js';
import { PersonType } from './person.types.js';

const order = Object.keys(involvements);
const latest = (dates: (Date | null)[]): Date | null => dates.reduce((a, b) => (a && (!b || a > b) ? a : b), null);
const distinct = <Value>(values: (Value | null)[]): Value[] => [...new Set(values.filter((each) => each !== null))];

/**
 * What stands in one line: all of one office. But where the offices are veiled, what was told at a meeting stands in a line of its
 * own: who sits there is known, and beside what else the same office reads it would tell which one that is.
 */
const lineOf =
  (person: PersonType) =>
  ({ tenantId, why }: Involving): string =>
    isVeiled(person) && why === 'heard' ? `${tenantId} heard` : tenantId;

/** One office with all the reasons there are. */
function presentOffice(context: GatewayContext, person: PersonType, said: Involving[]): OfficeInvolvedType {
  const [{ tenantId }] = said as [Involving];
  return {
    tenant: officeAround(context, person, tenantId),
    why: distinct(said.map(({ why }) => why)).sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    bases: distinct(said.map(({ basis }) => basis)),
    since: said.map(({ since }) => since).sort((one, other) => one.getTime() - other.getTime())[0] ?? null,
    until: latest(said.map(({ until }) => until)),
  };
}

/** 関係機関 on the head of a person. */
@Resolver(() => PersonType)
export class OfficesResolver {
  @FieldResolver(() => [OfficeInvolvedType], {
    description:
      '関係機関, one for each: the office of the record first, then those with a linked record and those that read now. A receiver sees the office of the record and itself. Where the offices are covered, what was told at meetings stands in lines of its own.',
  })
  async offices(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<OfficeInvolvedType[]> {
    const [links, lines] = await Promise.all([
      context.loaders.ofPersons(listLinksOfPersons).load(person.personId),
      context.loaders.ofPersons(listDisclosuresOfPersons).load(person.personId),
    ]);
    const others = Map.groupBy(involvementsIn(person.tenantId, links, lines), lineOf(person));
    const owner: OfficeInvolvedType = {
      tenant: officeAround(context, person, person.tenantId),
      why: ['keeps'],
      bases: [],
      since: null,
      until: null,
    };
    return [owner, ...[...others.values()].map((said) => presentOffice(context, person, said))];
  }
}
