import {
  type Confirmer,
  changeEntry,
  confirmEntry,
  confirmHubDraft,
  createEntry,
  discardHubDraft,
  emptyContent,
  endEntry,
  linkEntries,
  publishEntry,
  reopenEntry,
  returnHubDraft,
  setConfirming,
  setRoom,
  unlinkEntries,
} from '@tsunagi/casework';
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import {
  ChangeHubEntryInput,
  ConfirmHubDraftInput,
  ConfirmHubEntryInput,
  CreateHubEntryInput,
  contentOf,
  DiscardHubDraftInput,
  EndHubEntryInput,
  LinkHubEntriesInput,
  PublishHubEntryInput,
  ReopenHubEntryInput,
  ReturnHubDraftInput,
  SetHubConfirmingInput,
  SetHubRoomInput,
  UnlinkHubEntriesInput,
} from './entry.inputs.js';
import { HubEntryType } from './entry.types.js';
import { HubConfirmerEnum } from './hub.enums.js';
import { presentEntry, presentWorkingCopy } from './presentEntry.js';

@ObjectType({ description: 'The entry after the command.' })
export class HubEntryPayload {
  entryId!: string;
}
const HubEntryResult = resultOf('HubEntryResult', HubEntryPayload);
type Result = Promise<typeof HubEntryResult>;

@ObjectType({ description: 'The links have changed.' })
export class HubLinkPayload {
  @Field(() => Boolean, { description: 'Always true: what was refused comes as a Conflict or InvalidInput.' })
  done!: boolean;
}
const HubLinkResult = resultOf('HubLinkResult', HubLinkPayload);

@ObjectType({ description: 'How the own organisation now wants its entries to be published.' })
export class HubSettingPayload {
  @Field(() => HubConfirmerEnum, { description: 'Who confirms what is written from now on.' })
  confirmBy!: Confirmer;
}
const HubSettingResult = resultOf('HubSettingResult', HubSettingPayload);

const done = async (command: Promise<{ entryId: string }>): Promise<HubEntryPayload> =>
  Object.assign(new HubEntryPayload(), { entryId: (await command).entryId });
const linked = async (command: Promise<unknown>): Promise<HubLinkPayload> => {
  await command;
  return Object.assign(new HubLinkPayload(), { done: true });
};

@Resolver(() => HubEntryPayload)
export class HubEntryMutations {
  @Mutation(() => HubEntryResult, { description: '資源を書く: a new entry, as a draft of the own organisation.' })
  createHubEntry(@Arg('input', () => CreateHubEntryInput) input: CreateHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(createEntry(context.desk, { ...input, content: contentOf(input.content, emptyContent) }));
  }

  @Mutation(() => HubEntryResult, { description: 'Write the working copy anew.' })
  changeHubEntry(@Arg('input', () => ChangeHubEntryInput) input: ChangeHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(changeEntry(context.desk, { ...input, content: contentOf(input.content, emptyContent) }));
  }

  @Mutation(() => HubEntryResult, { description: '公開する, or offer it to a hub editor where the organisation wants that.' })
  publishHubEntry(@Arg('input', () => PublishHubEntryInput) input: PublishHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(publishEntry(context.desk, { ...input, content: input.content ? contentOf(input.content, emptyContent) : null }));
  }

  @Mutation(() => HubEntryResult, { description: 'The hub editor publishes what was offered.' })
  confirmHubDraft(@Arg('input', () => ConfirmHubDraftInput) input: ConfirmHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(confirmHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'The hub editor gives a draft back, saying what is to be put right.' })
  returnHubDraft(@Arg('input', () => ReturnHubDraftInput) input: ReturnHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(returnHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'Back to what the region reads.' })
  discardHubDraft(@Arg('input', () => DiscardHubDraftInput) input: DiscardHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(discardHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: '最終確認: it is still so.' })
  confirmHubEntry(@Arg('input', () => ConfirmHubEntryInput) input: ConfirmHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(confirmEntry(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: '空きを示す: in force at once.' })
  setHubRoom(@Arg('input', () => SetHubRoomInput) input: SetHubRoomInput, @Ctx() context: GatewayContext): Result {
    return done(setRoom(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'It is no more.' })
  endHubEntry(@Arg('input', () => EndHubEntryInput) input: EndHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(endEntry(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'It goes on after all; publish it to show that.' })
  reopenHubEntry(@Arg('input', () => ReopenHubEntryInput) input: ReopenHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(reopenEntry(context.desk, input));
  }

  @Mutation(() => HubLinkResult, { description: 'だれが何をだれと: say what one entry has to do with another.' })
  linkHubEntries(
    @Arg('input', () => LinkHubEntriesInput) input: LinkHubEntriesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubLinkResult> {
    return linked(linkEntries(context.desk, { ...input, flows: input.flows ?? [], note: input.note ?? null }));
  }

  @Mutation(() => HubLinkResult, { description: 'Take a link away that the own organisation has made.' })
  unlinkHubEntries(
    @Arg('input', () => UnlinkHubEntriesInput) input: UnlinkHubEntriesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubLinkResult> {
    return linked(unlinkEntries(context.desk, input));
  }

  @Mutation(() => HubSettingResult, { description: 'Who confirms what the own organisation writes.' })
  async setHubConfirming(
    @Arg('input', () => SetHubConfirmingInput) input: SetHubConfirmingInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubSettingResult> {
    return Object.assign(new HubSettingPayload(), await setConfirming(context.desk, input));
  }

  @FieldResolver(() => HubEntryType, {
    nullable: true,
    description: 'The working copy as it now stands; what the region reads where there is none of ours.',
  })
  async entry(@Root() { entryId }: HubEntryPayload, @Ctx() context: GatewayContext): Promise<HubEntryType | null> {
    const [working, published] = await Promise.all([
      context.loaders.hubWorkingCopies.load(entryId),
      context.loaders.hubEntries.load(entryId),
    ]);
    if (working) return presentWorkingCopy(context, working);
    return published && presentEntry(context, published);
  }
}
