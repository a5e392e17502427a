import { acceptInvitation, previewInvitation } from '@tsunagi/casework';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, createUnionType, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { tenantOf } from '../registry/presentTenant.js';
import { TenantType } from '../registry/registry.types.js';
import { Conflict, InvalidInput } from '../shared/refusals.js';
import { Day, Moment } from '../shared/scalars.js';
import { attempt, letIn } from './attempt.js';
import { SecondFactorNeeded, SignedInPayload, SignInRefused } from './session.types.js';

@ObjectType('InvitationPreview', { description: '招待の内容. What the holder of a link is told before using it.' })
export class InvitationPreviewType {
  @Field(() => TenantType, { description: 'The organisation that invites.' })
  tenant!: TenantType;

  @Field(() => String, { description: 'Name of the invited person, as it will appear.' })
  displayName!: string;

  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;

  @Field(() => String, { description: 'Login name. Whoever already has an account of this name uses its present password.' })
  login!: string;

  @Field(() => Moment, { description: 'Until when the link can be used.' })
  expiresAt!: Date;
}

@InputType({ description: 'The link, and the password to sign in with.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stands in the link.' })
  @MaxLength(100)
  token!: string;

  @Field(() => String, { description: 'A new password; or the present one, for whoever already has an account of this name.' })
  @MaxLength(1000)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Six digits, where that account has a second factor.' })
  @MaxLength(20)
  code?: string | null;
}

@ObjectType('InvitationUsed', {
  description:
    'The link is used up. Whoever has the password of this login name signs in with it; for a new person it is the one just chosen.',
})
export class InvitationUsed {
  @Field(() => Day, { description: 'First day on which the account can act for the office.' })
  validFrom!: string;
}

const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  description: 'Signed in, or that the link is used up, or what is missing, or why the link or the password cannot be used.',
  types: () => [SignedInPayload, SecondFactorNeeded, InvitationUsed, SignInRefused, InvalidInput, Conflict] as const,
});

@Resolver()
export class InvitationResolver {
  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What a one-time link offers; null where it cannot be used (any more).',
  })
  async invitation(
    @Arg('token', () => String, { description: 'What stands in the link.' }) token: string,
    @Ctx() context: GatewayContext,
  ): Promise<InvitationPreviewType | null> {
    const found = await previewInvitation(context.gate, token);
    if (!found) return null;
    await context.house.registry.know(found.tenantId);
    return { ...found, tenant: tenantOf(context, found.tenantId) };
  }

  @Mutation(() => AcceptInvitationResult, {
    description:
      '招待を受ける. The link works once. Whoever shows the password of an account is signed in; everybody else signs in afterwards.',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof AcceptInvitationResult> {
    return attempt(context, () => accept(context, input));
  }
}

async function accept(context: GatewayContext, input: AcceptInvitationInput) {
  const outcome = await acceptInvitation(context.gate, input);
  if (typeof outcome === 'object' && 'from' in outcome) return Object.assign(new InvitationUsed(), { validFrom: outcome.from });
  return letIn(context, outcome);
}
