import {
  changeNeed,
  type MatchDecision,
  matchNeed,
  moveNeed,
  type NeedOrigin,
  type NeedState,
  raiseNeed,
  readNeed,
} from '@tsunagi/casework';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { resultOf } from '../shared/refusals.js';
import { HubMatchDecisionEnum, HubNeedOriginEnum, HubNeedStateEnum } from './hub.enums.js';
import { HubNeedFields, HubNeedType } from './need.types.js';
import { presentNeed } from './presentNeed.js';

const reread = 'Somebody has read it and says that nobody can be recognised in it.';

@InputType({ description: '課題を出す. Something that the region lacks, about nobody in particular.' })
export class RaiseHubNeedInput extends KeyedInput {
  @Field(() => HubNeedFields, { description: 'What it says.' })
  need!: HubNeedFields;
  @Field(() => HubNeedOriginEnum, { nullable: true, description: 'Where it was heard of; STAFF where it is left out.' })
  origin?: NeedOrigin | null;
  @Field(() => Boolean, { nullable: true, description: reread })
  anonymityConfirmed?: boolean | null;
}

@InputType()
abstract class OfHubNeed {
  @IdOf('HubNeed')
  needId!: string;
  @Field(() => Int, { description: 'The version over which it was written.' })
  expectedVersion!: number;
}

@InputType({ description: 'Say a need in other words.' })
export class ChangeHubNeedInput extends OfHubNeed {
  @Field(() => HubNeedFields, { description: 'What it says from now on.' })
  need!: HubNeedFields;
  @Field(() => Boolean, { nullable: true, description: reread })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '出た → 検討 → 試行 → 定着. How far the need has come.' })
export class MoveHubNeedInput extends OfHubNeed {
  @Field(() => HubNeedStateEnum, { description: 'Where it stands from now on; not where it stands already.' })
  state!: NeedState;
  @Field(() => String, { nullable: true, description: 'In a few words.' })
  note?: string | null;
}

@InputType({ description: 'Judge whether a resource answers a need.' })
export class MatchHubNeedInput {
  @IdOf('HubNeed')
  needId!: string;
  @IdOf('HubEntry', { description: 'Resource of the hub that was held against the need.' })
  entryId!: string;
  @Field(() => HubMatchDecisionEnum, { description: 'Whether it answers the need; a later judgement takes the place of an earlier one.' })
  decision!: MatchDecision;
  @Field(() => String, { nullable: true, description: 'Why it was judged so; at most 500 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'The need after the command.' })
export class HubNeedPayload {
  needId!: string;
}
const HubNeedResult = resultOf('HubNeedResult', HubNeedPayload);
type Result = Promise<typeof HubNeedResult>;

const done = async (command: Promise<{ needId: string }>): Promise<HubNeedPayload> =>
  Object.assign(new HubNeedPayload(), { needId: (await command).needId });

@Resolver(() => HubNeedPayload)
export class HubNeedMutations {
  @Mutation(() => HubNeedResult, { description: '課題を出す, about nobody in particular.' })
  raiseHubNeed(@Arg('input', () => RaiseHubNeedInput) input: RaiseHubNeedInput, @Ctx() context: GatewayContext): Result {
    const { need, ...rest } = input;
    return done(raiseNeed(context.desk, { ...need, ...rest }));
  }

  @Mutation(() => HubNeedResult, { description: 'Say a need in other words.' })
  changeHubNeed(@Arg('input', () => ChangeHubNeedInput) input: ChangeHubNeedInput, @Ctx() context: GatewayContext): Result {
    const { need, ...rest } = input;
    return done(changeNeed(context.desk, { ...need, ...rest }));
  }

  @Mutation(() => HubNeedResult, { description: 'Say how far a need has come.' })
  moveHubNeed(@Arg('input', () => MoveHubNeedInput) input: MoveHubNeedInput, @Ctx() context: GatewayContext): Result {
    return done(moveNeed(context.desk, input));
  }

  @Mutation(() => HubNeedResult, { description: 'Judge whether a resource answers a need.' })
  matchHubNeed(@Arg('input', () => MatchHubNeedInput) input: MatchHubNeedInput, @Ctx() context: GatewayContext): Result {
    return done(matchNeed(context.desk, input));
  }

  @FieldResolver(() => HubNeedType, { nullable: true, description: 'The need as it now stands.' })
  async need(@Root() { needId }: HubNeedPayload, @Ctx() context: GatewayContext): Promise<HubNeedType | null> {
    const row = await context.reader.first(readNeed, { needId });
    return row && presentNeed(context, row);
  }
}
