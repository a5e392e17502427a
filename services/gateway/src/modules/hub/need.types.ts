import type { NeedLevel, NeedOrigin, NeedState } from '@tsunagi/casework';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { NodeType } from '../shared/NodeType.js';
import { Moment } from '../shared/scalars.js';
import { HubEntryNameType } from './content.types.js';
import { HubMatchDecisionEnum, HubMatchReasonEnum, HubNeedLevelEnum, HubNeedOriginEnum, HubNeedStateEnum } from './hub.enums.js';

@InputType({ description: 'What a need says. Never anything about a person.' })
export class HubNeedFields {
  @Field(() => String, { description: 'In one line; at most 100 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'In a few sentences.' })
  text?: string | null;
  @Field(() => HubNeedLevelEnum, { description: 'With whom it lies.' })
  level!: NeedLevel;
  @Field(() => String, { description: 'Subject of the intake form, a code of needs.' })
  kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it is wanted: five digits, a code of municipalities; null for all of the region.',
  })
  municipality?: string | null;
  @Field(() => Int, { nullable: true, description: 'Day of the week on which it is wanted: 1 Monday … 7 Sunday.' })
  weekday?: number | null;
  @Field(() => Int, { nullable: true, description: 'For people from this age on, in years; a range, never the age of somebody.' })
  minAge?: number | null;
  @Field(() => Int, { nullable: true, description: 'For people up to this age, in years.' })
  maxAge?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether people have to be fetched.' })
  transport?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody is wanted who can do something, and not only a place.' })
  skill?: boolean | null;
  @IdOf('HubGroup', { nullable: true, description: 'The working group that has it on its board; only its members put something there.' })
  groupId?: string | null;
}

@ObjectType('HubNeed', { implements: NodeType, description: '課題. What the region lacks, in words that are about nobody.' })
export class HubNeedType {
  needId!: string;
  groupId!: string | null;

  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'In one line.' })
  title!: string;
  @Field(() => String, { description: 'In a few sentences.' })
  text!: string;
  @Field(() => HubNeedLevelEnum, { description: 'With whom it lies.' })
  level!: NeedLevel;
  @Field(() => String, { description: 'Subject of the intake form, a code of needs.' })
  kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it is wanted: five digits, a code of municipalities; null for all of the region.',
  })
  municipalityCode!: string | null;
  @Field(() => Int, { nullable: true, description: 'Day of the week on which it is wanted: 1 Monday … 7 Sunday.' })
  weekday!: number | null;
  @Field(() => Int, { nullable: true, description: 'For people from this age on, in years; a range, never the age of somebody.' })
  minAge!: number | null;
  @Field(() => Int, { nullable: true, description: 'For people up to this age, in years.' })
  maxAge!: number | null;
  @Field(() => Boolean, { description: 'Whether people have to be fetched.' })
  transport!: boolean;
  @Field(() => Boolean, { description: 'Whether somebody is wanted who can do something, and not only a place.' })
  skill!: boolean;
  @Field(() => HubNeedOriginEnum, { description: 'Where it was heard of.' })
  origin!: NeedOrigin;
  @Field(() => HubNeedStateEnum, { description: 'How far it has come.' })
  state!: NeedState;
  @Field(() => String, { nullable: true, description: 'About its present state.' })
  stateNote!: string | null;
  @Field(() => Moment, { description: 'Since when it stands there.' })
  stateSince!: Date;
  @Field(() => String, { description: 'Who raised it, by office and role.' })
  raisedBy!: string;
  @Field(() => Moment, { description: 'Day and time at which somebody first wrote it down.' })
  raisedAt!: Date;
  @Field(() => TenantType, { description: 'Who keeps it.' })
  keeper!: TenantType;
  @Field(() => Boolean, { description: 'Whether the viewer may change it and judge what answers it.' })
  viewerCanChange!: boolean;
}

export const HubNeedConnection = connectionOf('HubNeed', HubNeedType);

@ObjectType('HubMatch', { description: 'A resource that somebody has judged for a need.' })
export class HubMatchType {
  @Field(() => HubEntryNameType, { nullable: true, description: 'Resource of the hub that was held against the need.' })
  entry!: HubEntryNameType | null;
  @Field(() => HubMatchDecisionEnum, { description: 'Whether it answers the need.' })
  decision!: string;
  @Field(() => [HubMatchReasonEnum], { description: 'What spoke for it when it was judged.' })
  reasons!: string[];
  @Field(() => String, { nullable: true, description: 'Why it was judged so.' })
  note!: string | null;
  @Field(() => String, { description: 'By whom, by office and role.' })
  decidedBy!: string;
  @Field(() => Moment, { description: 'When the judgement was made.' })
  decidedAt!: Date;
}

@ObjectType('HubSuggestion', { description: 'A resource that may answer a need, or a need that a resource may answer, with the reasons.' })
export class HubSuggestionType {
  @Field(() => HubEntryNameType, { nullable: true, description: 'The resource that is proposed.' })
  entry!: HubEntryNameType | null;
  @Field(() => HubNeedType, { nullable: true, description: 'The need that is proposed.' })
  need!: HubNeedType | null;
  @Field(() => [HubMatchReasonEnum], { description: 'What speaks for it now.' })
  reasons!: string[];
  @Field(() => Int, { description: 'How much speaks for it.' })
  score!: number;
  @Field(() => Int, { nullable: true, description: 'Free places of the resource that nobody holds.' })
  free!: number | null;
}

@ObjectType('UnmetFigure', { description: 'A figure of the ledger.' })
export class UnmetFigureType {
  @Field(() => String, { description: 'Municipality (5 digits), month, or empty for offices of no single municipality.' })
  of!: string;
  @Field(() => Int, { nullable: true, description: 'How often; null where it is too small to be told, or would tell one that is.' })
  count!: number | null;
}

@ObjectType('UnmetRow', { description: 'One subject in the ledger.' })
export class UnmetRowType {
  @Field(() => String, { description: 'Subject of the intake form, a code of needs.' })
  kind!: string;
  @Field(() => [UnmetFigureType], { description: 'How often, one for each municipality of the offices that had sent.' })
  byMunicipality!: UnmetFigureType[];
  @Field(() => [UnmetFigureType], { description: 'How often, one for each month of the period.' })
  byMonth!: UnmetFigureType[];
  @Field(() => Int, { nullable: true, description: 'In all; null where it is too small to be told.' })
  total!: number | null;
}

@ObjectType('UnmetLedger', {
  description:
    '応えられなかったニーズ: from referrals that were declined or ran out, by subject, municipality and month. Small figures are hidden so that they cannot be worked out.',
})
export class UnmetLedgerType {
  @Field(() => String, { description: 'First month of the period, such as 2026-04.' })
  period!: string;
  @Field(() => [String], { description: 'Periods that can be asked for, the latest first; at most 100.' })
  periods!: string[];
  @Field(() => Int, { description: 'Figures below it are not told.' })
  threshold!: number;
  @Field(() => String, { description: 'On which text the measure of hiding stands.' })
  source!: string;
  @Field(() => String, { nullable: true, description: '要確認: what of the measure the region has yet to agree on.' })
  toConfirm!: string | null;
  @Field(() => [UnmetRowType], { description: 'What was not filled, one for each subject of the intake form.' })
  rows!: UnmetRowType[];
  @Field(() => [UnmetFigureType], { description: 'Sums, one for each municipality.' })
  totals!: UnmetFigureType[];
  @Field(() => Int, { nullable: true, description: 'The sum of all.' })
  total!: number | null;
}
