import { groupsOfRole, listLinksOfPersons, listReferralsOfPersons, withheldGroups } from '@tsunagi/casework';
import { decidingBodyOf } from '@tsunagi/region';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentReferral } from '../referral/presentReferral.js';
import { ReferralType } from '../referral/referral.types.js';
import { officeAround } from '../registry/presentTenant.js';
import { disclosedGrant } from '../shared/disclosedGrant.js';
import { referralOf } from '../shared/edges.js';
import { PersonAddressType, PersonContactType, PersonIdentityType } from './groups.types.js';
import { DecidingBodyType, PersonLinkType, PersonType, RedactionType, ViewerGrantType } from './person.types.js';

@Resolver(() => PersonType)
export class PersonFieldsResolver {
  @FieldResolver(() => ViewerGrantType, { description: 'Why the viewer sees this person.' })
  viewerGrant(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<ViewerGrantType> {
    return viewerGrant(person, context);
  }

  @FieldResolver(() => [RedactionType], { description: 'What is withheld and why, one for each field group.' })
  async redactions(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<RedactionType[]> {
    const { fieldGroups } = await viewerGrant(person, context);
    return withheldGroups(context.signedIn.actor, person, fieldGroups).map((each) => ({
      ...each,
    }));
  }

  @FieldResolver(() => PersonIdentityType, { nullable: true, description: '基本: names, kana, birth date, sex.' })
  async identity(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonIdentityType | null> {
    return (await loaders.group('identity').load(person.personId))[0] ?? null;
  }

  @FieldResolver(() => PersonContactType, { nullable: true, description: '連絡先: phone, mail, and how contact is safe.' })
  async contact(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonContactType | null> {
    return (await loaders.group('contact').load(person.personId))[0] ?? null;
  }

  @FieldResolver(() => PersonAddressType, {
    nullable: true,
    description: '住所: where the person lives, with school and clinic, which tell it too.',
  })
  async address(@Root() person: PersonType, @Ctx() { loaders }: GatewayContext): Promise<PersonAddressType | null> {
    return (await loaders.group('address').load(person.personId))[0] ?? null;
  }

  @FieldResolver(() => DecidingBodyType, {
    nullable: true,
    description: 'Who decides for this person, by the address that the viewer may see; null where it is withheld or outside the region.',
  })
  async decidingBody(@Root() person: PersonType, @Ctx() { loaders, house }: GatewayContext): Promise<DecidingBodyType | null> {
    const [address] = await loaders.group('address').load(person.personId);
    return address?.municipalityCode ? decidingBodyOf(address.municipalityCode, house.region) : null;
  }

  @FieldResolver(() => [PersonLinkType], { description: 'Who else is involved: offices with a linked record; at most 100.' })
  async links(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<PersonLinkType[]> {
    const rows = await context.loaders.ofPersons(listLinksOfPersons).load(person.personId);
    return rows.map((row) => ({
      tenant: officeAround(context, person, row.otherTenantId),
      since: row.createdAt,
      referralId: row.referralId,
    }));
  }

  @FieldResolver(() => [ReferralType], {
    description: '紹介 of this person, sent and received, the one in which something happened last first; at most 200.',
  })
  async referrals(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<ReferralType[]> {
    const rows = await context.loaders.ofPersons(listReferralsOfPersons).load(person.personId);
    return rows.map((row) => presentReferral(context, row));
  }
}

/** Of one linked record. */
@Resolver(() => PersonLinkType)
export class PersonLinkResolver {
  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: '紹介 by which the records were linked; null for none, or none that the viewer may see.',
  })
  referral(
    @Root() { referralId }: PersonLinkType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return referralOf(context, referralId, info);
  }
}

async function viewerGrant(person: PersonType, context: GatewayContext): Promise<ViewerGrantType> {
  const { actor } = context.signedIn;
  if (person.tenantId === actor.tenant) return { relation: 'own', basis: null, until: null, fieldGroups: groupsOfRole(actor) };
  return disclosedGrant(await context.loaders.grants.load(person.personId));
}
