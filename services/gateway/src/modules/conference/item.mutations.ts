import {
  addPaper,
  changeItem,
  distributeItem,
  moveItem,
  proposeItem,
  removePaper,
  reprintPaper,
  settleItem,
  strikeItem,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { ConferencePayload, ConferenceResult, conferenceDone } from './conferencePayload.js';
import {
  AddPaperInput,
  ChangeItemInput,
  DistributeItemInput,
  MoveItemInput,
  ProposeItemInput,
  RemovePaperInput,
  ReprintPaperInput,
  SettleItemInput,
  StrikeItemInput,
} from './item.inputs.js';

/** What is done with the items of an agenda. */
@Resolver(() => ConferencePayload)
export class ItemMutations {
  @Mutation(() => ConferenceResult, { description: '議題を出す. A wrong legal basis is refused with the way out.' })
  proposeItem(
    @Arg('input', () => ProposeItemInput) input: ProposeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, proposeItem(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '議題を直す. Changes an item before it was discussed; what is left out stays.' })
  changeItem(
    @Arg('input', () => ChangeItemInput) input: ChangeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, changeItem(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '順番を変える. Moves an item to another place on the agenda.' })
  moveItem(@Arg('input', () => MoveItemInput) input: MoveItemInput, @Ctx() context: GatewayContext): Promise<typeof ConferenceResult> {
    return conferenceDone(context, moveItem(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '議題を取り下げる: its papers are gone from every board at once.' })
  strikeItem(
    @Arg('input', () => StrikeItemInput) input: StrikeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, strikeItem(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '資料を配る, each member’s share on a line of the ledger of its own.' })
  distributeItem(
    @Arg('input', () => DistributeItemInput) input: DistributeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, distributeItem(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description: '資料を付ける. Adds a written page; members to whom the item was handed read it at once.',
  })
  addPaper(@Arg('input', () => AddPaperInput) input: AddPaperInput, @Ctx() context: GatewayContext): Promise<typeof ConferenceResult> {
    return conferenceDone(context, addPaper(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '資料を外す. Takes a written page away; nobody reads it any more.' })
  removePaper(
    @Arg('input', () => RemovePaperInput) input: RemovePaperInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, removePaper(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description: 'いまの内容で作り直す. Prints a page anew from the record; who reads it is told on a line of their own.',
  })
  reprintPaper(
    @Arg('input', () => ReprintPaperInput) input: ReprintPaperInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, reprintPaper(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description: '次回へ・協議した: what becomes of an item when the meeting is closed, whatever was written of it.',
  })
  settleItem(
    @Arg('input', () => SettleItemInput) input: SettleItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, settleItem(context.desk, input));
  }
}
