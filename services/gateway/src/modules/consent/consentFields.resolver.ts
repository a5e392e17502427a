import { listConsentsOfPersons, listDisclosuresOfPersons } from '@tsunagi/casework';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { ConsentType, DisclosureType } from './consent.types.js';
import { presentConsent, presentDisclosure } from './presentConsent.js';

/** What consent and the ledger add to the page of a person. */
@Resolver(() => PersonType)
export class ConsentFieldsResolver {
  @FieldResolver(() => [ConsentType], { description: '本人同意 and the state of each today, the latest first; at most 200.' })
  async consents(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<ConsentType[]> {
    const rows = await context.loaders.ofPersons(listConsentsOfPersons).load(person.personId);
    return rows.map((row) => presentConsent(context, person, row));
  }

  @FieldResolver(() => [DisclosureType], {
    description: '提供の台帳: what was opened to whom, until when, the latest first; at most 500. A receiver sees the lines to itself.',
  })
  async disclosures(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<DisclosureType[]> {
    const rows = await context.loaders.ofPersons(listDisclosuresOfPersons).load(person.personId);
    return rows.map((row) => presentDisclosure(context, person, row));
  }
}
