import { type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import { listPacketPresets, removePacketPreset, savePacketPreset } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { PacketPresetPayload, PacketPresetType, RemovePacketPresetInput, SavePacketPresetInput } from './packet.types.js';

const PacketPresetResult = resultOf('PacketPresetResult', PacketPresetPayload);

const done = async (command: Promise<{ name: string }>): Promise<PacketPresetPayload> =>
  Object.assign(new PacketPresetPayload(), await command);

const known = (groups: readonly string[]): FieldGroup[] => fieldGroupNames.filter((group) => groups.includes(group));

@Resolver()
export class PacketResolver {
  @Query(() => [PacketPresetType], {
    description: '渡す項目の組み合わせ: those of the region, then those of the own office; of one name the own stands alone; at most 100.',
  })
  async packetPresets(@Ctx() context: GatewayContext): Promise<PacketPresetType[]> {
    const own = await context.reader.read(listPacketPresets, {});
    const common = context.house.region.packets.filter(({ name }) => !own.some((each) => each.name === name));
    return [
      ...common.map(({ name, fieldGroups }) => ({ name, fieldGroups: known(fieldGroups), ofRegion: true })),
      ...own.map(({ name, fieldGroups }) => ({ name, fieldGroups: known(fieldGroups), ofRegion: false })),
    ];
  }

  @Mutation(() => PacketPresetResult, { description: '組み合わせを保存する. Everybody of the office is offered it from then on.' })
  savePacketPreset(
    @Arg('input', () => SavePacketPresetInput) input: SavePacketPresetInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PacketPresetResult> {
    return done(savePacketPreset(context.desk, input));
  }

  @Mutation(() => PacketPresetResult, { description: '組み合わせを消す. What was handed on with it stays handed on.' })
  removePacketPreset(
    @Arg('input', () => RemovePacketPresetInput) input: RemovePacketPresetInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PacketPresetResult> {
    return done(removePacketPreset(context.desk, input));
  }
}
