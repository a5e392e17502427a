import {
  changeNeed,
  type MatchDecision,
  matchNeed,
  moveNeed,
  type NeedLevel,
  type NeedOrigin,
  type NeedState,
  raiseNeed,
  readNeed,
} from '@tsunagi/casework';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { answer, resultOf } from '../shared/refusals.js';
import { HubNeedType } from './need.types.js';
import { presentNeed } from './presentNeed.js';

@InputType({ description: 'What a need says. Never anything about a person.' })
export class HubNeedFields {
  @Field(() => String, { description: 'In one line; at most 100 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'In a few sentences.' })
  text?: string | null;
  @Field(() => String, { description: 'Level: community, organisation, personal.' })
  level!: NeedLevel;
  @Field(() => String, { description: 'Subject of the intake form; see needs.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Municipality (5 digits).' })
  municipality?: string | null;
  @Field(() => Int, { nullable: true, description: 'Day of the week on which it is wanted: 1 Monday … 7 Sunday.' })
  weekday?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether people have to be fetched.' })
  transport?: boolean | null;
}

@InputType({ description: '課題を出す.' })
export class RaiseHubNeedInput extends KeyedInput {
  @Field(() => HubNeedFields, { description: 'What it says.' })
  need!: HubNeedFields;
  @Field(() => String, { nullable: true, description: 'staff (where it is left out), conference or working_group.' })
  origin?: NeedOrigin | null;
}

@InputType()
abstract class OfHubNeed {
  @IdOf('HubNeed', { description: 'The need.' })
  needId!: string;
  @Field(() => Int, { description: 'The version over which it was written.' })
  expectedVersion!: number;
}

@InputType({ description: 'Say a need in other words.' })
export class ChangeHubNeedInput extends OfHubNeed {
  @Field(() => HubNeedFields, { description: 'What it says from now on.' })
  need!: HubNeedFields;
}

@InputType({ description: '出た → 検討 → 試行 → 定着.' })
export class MoveHubNeedInput extends OfHubNeed {
  @Field(() => String, { description: 'Where it stands now; see hubNeedStates.' })
  state!: NeedState;
  @Field(() => String, { nullable: true, description: 'In a few words.' })
  note?: string | null;
}

@InputType({ description: 'Judge whether a resource answers a need.' })
export class MatchHubNeedInput {
  @IdOf('HubNeed', { description: 'The need.' })
  needId!: string;
  @IdOf('HubEntry', { description: 'The resource.' })
  entryId!: string;
  @Field(() => String, { description: 'accepted or rejected.' })
  decision!: MatchDecision;
  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}

@ObjectType({ description: 'The need after the command.' })
export class HubNeedPayload {
  needId!: string;
}
const HubNeedResult = resultOf('HubNeedResult', HubNeedPayload);
type Result = Promise<typeof HubNeedResult>;

const done = (context: GatewayContext, run: () => Promise<{ needId: string }>): Result =>
  answer(context, async () => Object.assign(new HubNeedPayload(), { needId: (await run()).needId }));
const toDo = { description: 'What is to be done.' };

@Resolver(() => HubNeedPayload)
export class HubNeedMutations {
  @Mutation(() => HubNeedResult, { description: '課題を出す, about nobody in particular.' })
  raiseHubNeed(@Arg('input', () => RaiseHubNeedInput, toDo) input: RaiseHubNeedInput, @Ctx() context: GatewayContext): Result {
    const { idempotencyKey, need, origin } = input;
    return done(context, () => raiseNeed(context.desk, { ...need, idempotencyKey, origin: origin ?? null }));
  }

  @Mutation(() => HubNeedResult, { description: 'Say a need in other words.' })
  changeHubNeed(@Arg('input', () => ChangeHubNeedInput, toDo) input: ChangeHubNeedInput, @Ctx() context: GatewayContext): Result {
    const { needId, expectedVersion, need } = input;
    return done(context, () => changeNeed(context.desk, { ...need, needId, expectedVersion }));
  }

  @Mutation(() => HubNeedResult, { description: 'Say how far a need has come.' })
  moveHubNeed(@Arg('input', () => MoveHubNeedInput, toDo) input: MoveHubNeedInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => moveNeed(context.desk, input));
  }

  @Mutation(() => HubNeedResult, { description: 'Judge whether a resource answers a need.' })
  matchHubNeed(@Arg('input', () => MatchHubNeedInput, toDo) input: MatchHubNeedInput, @Ctx() context: GatewayContext): Result {
    return done(context, () => matchNeed(context.desk, input));
  }

  @FieldResolver(() => HubNeedType, { nullable: true, description: 'The need as it now stands.' })
  async need(@Root() { needId }: HubNeedPayload, @Ctx() context: GatewayContext): Promise<HubNeedType | null> {
    const row = await context.reader.first(readNeed, { needId });
    return row && presentNeed(context, row);
  }
}
