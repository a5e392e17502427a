import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UnitType } from '../registry/registry.types.js';
import { NodeType } from '../shared/NodeType.js';
import { Day } from '../shared/scalars.js';
import { CaseActionEnum, CaseStatusEnum } from './case.enums.js';

@ObjectType('Colleague', { description: 'Somebody of the own office, by name.' })
export class ColleagueType {
  @Field(() => ID, { description: 'Key of the account: give it wherever a colleague is named. No Node.' })
  id!: string;

  @Field(() => String, { description: 'Name as colleagues see it.' })
  displayName!: string;
}

@ObjectType('Case', { implements: NodeType, description: 'ケース. The time during which an office supports a person.' })
export class CaseType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;

  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;

  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;

  @Field(() => CaseStatusEnum, { description: 'Whether the office supports the person at present.' })
  status!: string;

  @Field(() => Day, { description: 'First day of the support.' })
  openedOn!: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the support; null while it goes on.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed, a code of closeReasons.' })
  closeReason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '就労準備支援のステージ: how far somebody has come on the way to work, 1 to 4; null outside that programme.',
  })
  stage!: number | null;

  @Field(() => UnitType, {
    nullable: true,
    description: 'The unit in whose hands it is; null around somebody who hides, where it would tell the office.',
  })
  unit!: UnitType | null;

  @Field(() => ColleagueType, { nullable: true, description: '主担当. Only for the own office; others see the office.' })
  lead!: ColleagueType | null;

  @Field(() => [CaseActionEnum], { description: 'What the viewer may do with the case now, by role and by its state.' })
  availableActions!: string[];
}
