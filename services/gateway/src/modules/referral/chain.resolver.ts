import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { CaseType } from '../case/case.types.js';
import { ConsentType } from '../consent/consent.types.js';
import { ViewerGrantType } from '../person/person.types.js';
import { disclosedGrant } from '../shared/disclosedGrant.js';
import { caseOf, consentOf } from '../shared/edges.js';
import { presentReferral } from './presentReferral.js';
import { ReferralTimerType, ReferralType } from './referral.types.js';

/** What a referral stands in: on what it was sent, what it follows, what followed it, what is due, and on which line the viewer reads it. */
@Resolver(() => ReferralType)
export class ReferralChainResolver {
  @FieldResolver(() => ConsentType, {
    nullable: true,
    description: '本人同意 on which it was sent; for the office that sends, null for the others.',
  })
  consent(
    @Root() { consentId }: ReferralType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentType | null> {
    return consentOf(context, consentId, info);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'ケース of the person to which it belongs; for the office that sends, null for the others.',
  })
  case(@Root() { caseId }: ReferralType, @Ctx() context: GatewayContext): Promise<CaseType | null> {
    return caseOf(context, caseId);
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'The referral that this one follows, as far as the viewer may see it.',
  })
  async parent(@Root() { parentReferralId }: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralType | null> {
    const row = parentReferralId ? await context.loaders.referrals.load(parentReferralId) : null;
    return row && presentReferral(context, row);
  }

  @FieldResolver(() => [ReferralType], { description: 'The referrals that followed this one, forwarded or sent again; at most 100.' })
  async children(@Root() { referralId }: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralType[]> {
    const rows = await context.loaders.followUps.load(referralId);
    return rows.map((row) => presentReferral(context, row));
  }

  @FieldResolver(() => [ReferralTimerType], {
    description:
      '期限. What will happen if nobody does anything, at most 20; only for the office that sent it, and none where the hours of a veiled receiver would tell it.',
  })
  async timers(@Root() { referralId, urgent, officesVeiled }: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralTimerType[]> {
    if (officesVeiled) return [];
    const rows = await context.loaders.timers.load(referralId);
    return rows.map(({ kind, step, dueAt }) => {
      const length = context.house.registry.timerLength({ kind, step }, urgent);
      return { kind, step, dueAt, source: length?.source ?? null, toBeConfirmed: length?.toBeConfirmed ?? null };
    });
  }

  @FieldResolver(() => ViewerGrantType, { description: 'Why the viewer sees this referral.' })
  async viewerGrant(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ViewerGrantType> {
    if (referral.tenantId === context.signedIn.actor.tenant)
      return { relation: 'own', basis: null, until: null, fieldGroups: referral.fieldGroups };
    const lines = (await context.loaders.grants.load(referral.personId)).filter((line) => line.originId === referral.referralId);
    const grant = disclosedGrant(lines);
    return { ...grant, fieldGroups: referral.fieldGroups.filter((group) => grant.fieldGroups.includes(group)) };
  }
}
