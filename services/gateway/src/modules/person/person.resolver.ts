import { type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { PersonAddressType, PersonContactType, PersonIdentityType, PersonType, RedactionType, ViewerGrantType } from './person.types.js';
import { presentPerson } from './presentPerson.js';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'A person, by global id; null where there is none or none for the viewer.' })
  async person(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() context: GatewayContext): Promise<PersonType | null> {
    const row = await context.loaders.persons.load(openId(context, 'Person', id));
    return row && presentPerson(context, row);
  }

  @FieldResolver(() => ViewerGrantType, { description: 'Why the viewer sees this person.' })
  viewerGrant(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<ViewerGrantType> {
    return viewerGrant(person, context);
  }

  @FieldResolver(() => [RedactionType], { description: 'Which field groups are withheld, and why.' })
  async redactions(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<RedactionType[]> {
    if (person.tenantId === context.signedIn.actor.tenant) return [];
    // From the grant alone, whether or not there is anything: telling that something exists would itself be a leak.
    const { fieldGroups } = await viewerGrant(person, context);
    return fieldGroupNames
      .filter((group) => !fieldGroups.includes(group))
      .map((fieldGroup) => ({ fieldGroup, reason: 'NOT_DISCLOSED', canRequest: true }));
  }

  @FieldResolver(() => PersonIdentityType, { nullable: true, description: '基本.' })
  async identity(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonIdentityType | null> {
    return (await loaders.group('identity').load(person.personId))[0] ?? null;
  }

  @FieldResolver(() => PersonContactType, { nullable: true, description: '連絡先.' })
  async contact(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonContactType | null> {
    return (await loaders.group('contact').load(person.personId))[0] ?? null;
  }

  @FieldResolver(() => PersonAddressType, { nullable: true, description: '住所.' })
  async address(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonAddressType | null> {
    return (await loaders.group('address').load(person.personId))[0] ?? null;
  }
}

async function viewerGrant(person: PersonType, context: GatewayContext): Promise<ViewerGrantType> {
  if (person.tenantId === context.signedIn.actor.tenant)
    return { relation: 'OWN', basis: null, until: null, fieldGroups: [...fieldGroupNames] };
  const lines = await context.loaders.grants.load(person.personId);
  const groups = new Set(lines.flatMap((line) => line.fieldGroups));
  return {
    relation: 'DISCLOSED',
    basis: lines[0]?.basis ?? null,
    until: lines.reduce<Date | null>((latest, line) => (!latest || line.until > latest ? line.until : latest), null),
    fieldGroups: fieldGroupNames.filter((group): group is FieldGroup => groups.has(group)),
  };
}
