import { addPaper, changeItem, distributeItem, moveItem, proposeItem, removePaper, strikeItem } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer } from '../shared/refusals.js';
import { ConferencePayload, ConferenceResult, conferenceDone, toDo } from './conferencePayload.js';
import {
  AddPaperInput,
  ChangeItemInput,
  DistributeItemInput,
  MoveItemInput,
  ProposeItemInput,
  RemovePaperInput,
  StrikeItemInput,
} from './item.inputs.js';

/** What is done with the items of an agenda. */
@Resolver(() => ConferencePayload)
export class ItemMutations {
  @Mutation(() => ConferenceResult, { description: '議題を出す. A wrong legal basis is refused with the way out.' })
  proposeItem(
    @Arg('input', () => ProposeItemInput, toDo) input: ProposeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, proposeItem(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '議題を直す.' })
  changeItem(
    @Arg('input', () => ChangeItemInput, toDo) input: ChangeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, changeItem(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '順番を変える.' })
  moveItem(
    @Arg('input', () => MoveItemInput, toDo) input: MoveItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, moveItem(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '議題を取り下げる: its papers are gone from every board at once.' })
  strikeItem(
    @Arg('input', () => StrikeItemInput, toDo) input: StrikeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, strikeItem(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '資料を配る, each member’s share on a line of the ledger of its own.' })
  distributeItem(
    @Arg('input', () => DistributeItemInput, toDo) input: DistributeItemInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, distributeItem(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '資料を付ける.' })
  addPaper(
    @Arg('input', () => AddPaperInput, toDo) input: AddPaperInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, addPaper(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '資料を外す.' })
  removePaper(
    @Arg('input', () => RemovePaperInput, toDo) input: RemovePaperInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, removePaper(context.desk, input)));
  }
}
