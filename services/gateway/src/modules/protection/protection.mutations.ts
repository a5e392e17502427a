import { askRelease, breakGlass, confirmRelease, judgeGlass, nameAddressReaders, protectPerson, refuseRelease } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { tenantOf } from '../registry/presentTenant.js';
import { TenantType } from '../registry/registry.types.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { loadPersonAfter } from '../shared/personTree.js';
import { answer, resultOf } from '../shared/refusals.js';
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
  @Field(() => [TenantType], { description: 'Offices with a linked record: the flag stands there too.' })
  reached!: TenantType[];

  @Field(() => [TenantType], {
    description: 'Offices that were shown something of this person and keep no linked record: 届いていません, so phone them.',
  })
  notReached!: TenantType[];

  /** Key for the field resolver. */
  personId!: string;
}
const ProtectResult = resultOf('ProtectResult', ProtectedPayload);

const toDo = { description: 'What is to be done.' };

@Resolver(() => ProtectedPayload)
export class ProtectionMutations {
  @Mutation(() => ProtectResult, {
    description:
      '支援措置を付ける or renew: at once on every linked record of every organisation. Only those who are named read the address.',
  })
  protectPerson(
    @Arg('input', () => ProtectPersonInput, toDo) input: ProtectPersonInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ProtectResult> {
    return answer(context, async () => {
      const { personId, reached, notReached } = await protectPerson(context.desk, input);
      const offices = (ids: string[]) => ids.map((id) => tenantOf(context, id));
      return Object.assign(new ProtectedPayload(), { personId, reached: offices(reached), notReached: offices(notReached) });
    });
  }

  @Mutation(() => PersonResult, { description: '住所を見る職員を決める. Nobody lets themselves in.' })
  nameAddressReaders(
    @Arg('input', () => NameAddressReadersInput, toDo) input: NameAddressReadersInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(nameAddressReaders(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '解除を申し出る, as the first of two people. Nothing opens yet.' })
  askRelease(
    @Arg('input', () => AskReleaseInput, toDo) input: AskReleaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(askRelease(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '解除を確かめる, as the second of two people.' })
  confirmRelease(
    @Arg('input', () => ConfirmReleaseInput, toDo) input: ConfirmReleaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(confirmRelease(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: 'Take the request for release back. The address stays protected.' })
  refuseRelease(
    @Arg('input', () => RefuseReleaseInput, toDo) input: RefuseReleaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(refuseRelease(context.desk, input)));
  }

  @Mutation(() => PersonResult, {
    description:
      '住所を緊急に見る: open a protected address for at most an hour. Those concerned are told at once; another organisation judges it.',
  })
  breakGlass(
    @Arg('input', () => BreakGlassInput, toDo) input: BreakGlassInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, async () => {
      const { personId } = await breakGlass(context.desk, input);
      const ownerTenantId = context.signedIn.actor.tenant;
      context.reader.note({ personId, ownerTenantId, subject: 'PersonAddress', fieldGroup: 'address', action: 'glass' });
      return personDone(Promise.resolve({ personId }));
    });
  }

  @Mutation(() => GlassResult, { description: '緊急閲覧を点検する: say once whether it was necessary, and why.' })
  judgeGlass(
    @Arg('input', () => JudgeGlassInput, toDo) input: JudgeGlassInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof GlassResult> {
    return answer(context, async () => glassPayload(await judgeGlass(context.desk, input)));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The person as the viewer now sees it; outside one’s own work no more than which record it is, else PURPOSE_NEEDED.',
  })
  person(@Root() payload: ProtectedPayload, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return loadPersonAfter(context, payload.personId, info);
  }
}
