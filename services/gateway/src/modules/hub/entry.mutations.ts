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
import { answer, resultOf } from '../shared/refusals.js';
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
import { presentEntry, presentWorkingCopy } from './presentEntry.js';

@ObjectType({ description: 'The entry after the command.' })
export class HubEntryPayload {
  entryId!: string;
}
const HubEntryResult = resultOf('HubEntryResult', HubEntryPayload);
type Result = Promise<typeof HubEntryResult>;

@ObjectType({ description: 'The links have changed.' })
export class HubLinkPayload {
  @Field(() => Boolean, { description: 'It is done.' })
  done!: boolean;
}
const HubLinkResult = resultOf('HubLinkResult', HubLinkPayload);

@ObjectType({ description: 'How the own organisation now wants its entries to be published.' })
export class HubSettingPayload {
  @Field(() => String, { description: 'Who confirms what is written.' })
  confirmBy!: string;
}
const HubSettingResult = resultOf('HubSettingResult', HubSettingPayload);

const done = (context: GatewayContext, run: () => Promise<{ entryId: string }>): Result =>
  answer(context, async () => Object.assign(new HubEntryPayload(), { entryId: (await run()).entryId }));
const toDo = { description: 'What is to be done.' };

@Resolver(() => HubEntryPayload)
export class HubEntryMutations {
  @Mutation(() => HubEntryResult, { description: '資源を書く: a new entry, as a draft of the own organisation.' })
  createHubEntry(@Arg('input', () => CreateHubEntryInput, toDo) input: CreateHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => createEntry(context.desk, { ...input, content: contentOf(input.content, emptyContent) }));
  }

  @Mutation(() => HubEntryResult, { description: 'Write the working copy anew.' })
  changeHubEntry(@Arg('input', () => ChangeHubEntryInput, toDo) input: ChangeHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => changeEntry(context.desk, { ...input, content: contentOf(input.content, emptyContent) }));
  }

  @Mutation(() => HubEntryResult, { description: '公開する, or offer it to a hub editor where the organisation wants that.' })
  publishHubEntry(@Arg('input', () => PublishHubEntryInput, toDo) input: PublishHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => publishEntry(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'The hub editor publishes what was offered.' })
  confirmHubDraft(@Arg('input', () => ConfirmHubDraftInput, toDo) input: ConfirmHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => confirmHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'The hub editor gives a draft back, saying what is to be put right.' })
  returnHubDraft(@Arg('input', () => ReturnHubDraftInput, toDo) input: ReturnHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => returnHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'Back to what the region reads.' })
  discardHubDraft(@Arg('input', () => DiscardHubDraftInput, toDo) input: DiscardHubDraftInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => discardHubDraft(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: '最終確認: it is still so.' })
  confirmHubEntry(@Arg('input', () => ConfirmHubEntryInput, toDo) input: ConfirmHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => confirmEntry(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: '空きを示す: in force at once.' })
  setHubRoom(@Arg('input', () => SetHubRoomInput, toDo) input: SetHubRoomInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => setRoom(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'It is no more.' })
  endHubEntry(@Arg('input', () => EndHubEntryInput, toDo) input: EndHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => endEntry(context.desk, input));
  }

  @Mutation(() => HubEntryResult, { description: 'It goes on after all; publish it to show that.' })
  reopenHubEntry(@Arg('input', () => ReopenHubEntryInput, toDo) input: ReopenHubEntryInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => reopenEntry(context.desk, input));
  }

  @Mutation(() => HubLinkResult, { description: 'だれが何をだれと: say what one entry has to do with another.' })
  linkHubEntries(
    @Arg('input', () => LinkHubEntriesInput, toDo) input: LinkHubEntriesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubLinkResult> {
    return answer(context, async () => {
      await linkEntries(context.desk, { ...input, flows: input.flows ?? [], note: input.note ?? null });
      return Object.assign(new HubLinkPayload(), { done: true });
    });
  }

  @Mutation(() => HubLinkResult, { description: 'Take a link away that the own organisation has made.' })
  unlinkHubEntries(
    @Arg('input', () => UnlinkHubEntriesInput, toDo) input: UnlinkHubEntriesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubLinkResult> {
    return answer(context, async () => {
      await unlinkEntries(context.desk, input);
      return Object.assign(new HubLinkPayload(), { done: true });
    });
  }

  @Mutation(() => HubSettingResult, { description: 'Who confirms what the own organisation writes.' })
  setHubConfirming(
    @Arg('input', () => SetHubConfirmingInput, toDo) input: SetHubConfirmingInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubSettingResult> {
    return answer(context, async () =>
      Object.assign(new HubSettingPayload(), await setConfirming(context.desk, { confirmBy: input.confirmBy as Confirmer })),
    );
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
