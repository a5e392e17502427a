import { askRelease, breakGlass, confirmRelease, judgeGlass, nameAddressReaders, protectPerson, refuseRelease } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { officeAround } from '../registry/presentTenant.js';
import { TenantType } from '../registry/registry.types.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { loadPersonAfter } from '../shared/personTree.js';
import { resultOf } from '../shared/refusals.js';
import { GlassResult, glassPayload } from './glass.payload.js';
import {
  AskReleaseInput,
  BreakGlassInput,
  ConfirmReleaseInput,
  JudgeGlassInput,
  NameAddressReadersInput,
  ProtectPersonInput,
  RefuseReleaseInput,
} from './protection.inputs.js';

@ObjectType({ description: 'The address is protected. Whom the flag has reached, and who has to be told by phone.' })
export class ProtectedPayload {
  @Field(() => [TenantType], {
    description: 'Offices with a linked record, one for each: the flag stands there too. Veiled for whoever renews without being named.',
  })
  reached!: TenantType[];

  @Field(() => [TenantType], {
    description:
      'Offices that were shown something of this person and keep no linked record: 届いていません, so phone them; one for each. Veiled as in reached.',
  })
  notReached!: TenantType[];

  /** Key for the field resolver. */
  personId!: string;
}
const ProtectResult = resultOf('ProtectResult', ProtectedPayload);

@Resolver(() => ProtectedPayload)
export class ProtectionMutations {
  @Mutation(() => ProtectResult, {
    description:
      '支援措置を付ける or renew: at once on every linked record of every organisation. Only those who are named read the address.',
  })
  async protectPerson(
    @Arg('input', () => ProtectPersonInput) input: ProtectPersonInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ProtectResult> {
    const told = await protectPerson(context.desk, input);
    const offices = (ids: string[]) => ids.map((id) => officeAround(context, told, id));
    const { personId, reached, notReached } = told;
    return Object.assign(new ProtectedPayload(), { personId, reached: offices(reached), notReached: offices(notReached) });
  }

  @Mutation(() => PersonResult, { description: '住所を見る職員を決める. Nobody lets themselves in.' })
  nameAddressReaders(
    @Arg('input', () => NameAddressReadersInput) input: NameAddressReadersInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(nameAddressReaders(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '解除を申し出る, as the first of two people. Nothing opens yet.' })
  askRelease(@Arg('input', () => AskReleaseInput) input: AskReleaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(askRelease(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '解除を確かめる, as the second of two people.' })
  confirmRelease(
    @Arg('input', () => ConfirmReleaseInput) input: ConfirmReleaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(confirmRelease(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: 'Take the request for release back. The address stays protected.' })
  refuseRelease(
    @Arg('input', () => RefuseReleaseInput) input: RefuseReleaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(refuseRelease(context.desk, input));
  }

  @Mutation(() => PersonResult, {
    description:
      '住所を緊急に見る: open a protected address for at most an hour. Those concerned are told at once; another organisation judges it.',
  })
  async breakGlass(
    @Arg('input', () => BreakGlassInput) input: BreakGlassInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    const { personId } = await breakGlass(context.desk, input);
    const ownerTenantId = context.signedIn.actor.tenant;
    context.reader.note({ personId, ownerTenantId, subject: 'PersonAddress', fieldGroup: 'address', action: 'glass' });
    return personDone(Promise.resolve({ personId }));
  }

  @Mutation(() => GlassResult, { description: '緊急閲覧を点検する: say once whether it was necessary, and why.' })
  async judgeGlass(
    @Arg('input', () => JudgeGlassInput) input: JudgeGlassInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof GlassResult> {
    return glassPayload(await judgeGlass(context.desk, input));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The person as the viewer now sees it; outside one’s own work no more than which record it is, else PURPOSE_NEEDED.',
  })
  person(@Root() payload: ProtectedPayload, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return loadPersonAfter(context, payload.personId, info);
  }
}
