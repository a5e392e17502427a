import { addClosures, type Capacity, changeOffice, endUnit, openUnit, removeClosure, setCapacity } from '@tsunagi/casework';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { CapacityEnum } from '../shared/enums.js';
import { resultOf } from '../shared/refusals.js';
import { AddClosuresInput, ChangeOfficeInput, EndUnitInput, OpenUnitInput, RemoveClosureInput, SetCapacityInput } from './office.inputs.js';
import { Office, OfficePayload, OfficeResult } from './office.types.js';
import { loadOffice } from './presentOffice.js';

@ObjectType({ description: 'What the own office now says about its room.' })
export class CapacityPayload {
  @Field(() => CapacityEnum, { description: 'Room at present.' })
  capacity!: Capacity;
}
const CapacityResult = resultOf('CapacityResult', CapacityPayload);

/** The registry is kept at hand for some seconds: after a change of the own entry it is read again. */
async function changed(context: GatewayContext, change: Promise<unknown>): Promise<OfficePayload> {
  await change;
  await context.house.registry.refresh();
  return Object.assign(new OfficePayload(), { office: await loadOffice(context) });
}

@Resolver()
export class OfficeResolver {
  @Query(() => Office, { description: '自分の組織. The own organisation with what its administrator keeps.' })
  office(@Ctx() context: GatewayContext): Promise<Office> {
    return loadOffice(context);
  }

  @Mutation(() => CapacityResult, { description: '空き状況を示す. Say whether the own office has room.' })
  async setCapacity(
    @Arg('input', () => SetCapacityInput) input: SetCapacityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof CapacityResult> {
    await setCapacity(context.desk, input);
    await context.house.registry.refresh();
    return Object.assign(new CapacityPayload(), { capacity: input.capacity });
  }

  @Mutation(() => OfficeResult, {
    description: '案内を直す. Change hours, phone, fax, or whether referrals are taken; for its administrator.',
  })
  changeOffice(
    @Arg('input', () => ChangeOfficeInput) input: ChangeOfficeInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof OfficeResult> {
    return changed(context, changeOffice(context.desk, input));
  }

  @Mutation(() => OfficeResult, { description: '休業日を入れる. Days on which deadlines do not run; for its administrator.' })
  addClosures(@Arg('input', () => AddClosuresInput) input: AddClosuresInput, @Ctx() context: GatewayContext): Promise<typeof OfficeResult> {
    return changed(context, addClosures(context.desk, input));
  }

  @Mutation(() => OfficeResult, { description: '休業日を取り消す. The office works on that day after all.' })
  removeClosure(
    @Arg('input', () => RemoveClosureInput) input: RemoveClosureInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof OfficeResult> {
    return changed(context, removeClosure(context.desk, input));
  }

  @Mutation(() => OfficeResult, { description: '班・窓口をつくる. A new unit; for its administrator.' })
  openUnit(@Arg('input', () => OpenUnitInput) input: OpenUnitInput, @Ctx() context: GatewayContext): Promise<typeof OfficeResult> {
    return changed(context, openUnit(context.desk, input));
  }

  @Mutation(() => OfficeResult, { description: '班・窓口を終える. Its last day; for its administrator.' })
  endUnit(@Arg('input', () => EndUnitInput) input: EndUnitInput, @Ctx() context: GatewayContext): Promise<typeof OfficeResult> {
    return changed(context, endUnit(context.desk, input));
  }
}
