import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { Day } from '../shared/scalars.js';
import { HubEntryNameType, HubRoomType } from './content.types.js';
import { HubMatchReasonEnum } from './hub.enums.js';

@ObjectType('HubHold', { description: '押さえた空き. Places put aside for an organisation until a day; for whom is written nowhere.' })
export class HubHoldType {
  /** Key for the field resolver. */
  entryId!: string;

  @Field(() => ID, { description: 'Key of the hold: give it as holdId. No Node: it is read with its entry, or in myHolds.' })
  id!: string;
  @Field(() => Int, { description: 'How many places are put aside, 1 to 20.' })
  places!: number;
  @Field(() => Day, { description: 'The last day on which they are kept.' })
  until!: string;
  @Field(() => TenantType, { description: 'Organisation for which they are put aside.' })
  tenant!: TenantType;
  @Field(() => Boolean, { description: 'Whether the viewer may give the places back.' })
  viewerCanRelease!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may count the places as taken.' })
  viewerCanTake!: boolean;
}

@ObjectType('ReceiverSuggestion', {
  description: 'つなぎ先の候補. An organisation that takes referrals, its entry that answers best, and why.',
})
export class ReceiverSuggestionType {
  @Field(() => TenantType, { description: 'The organisation to which it would be referred.' })
  tenant!: TenantType;
  @Field(() => HubEntryNameType, { description: 'What it offers that answers.' })
  entry!: HubEntryNameType;
  @Field(() => [HubMatchReasonEnum], { description: 'What speaks for this office and its entry.' })
  reasons!: string[];
  @Field(() => Int, { description: 'Weight of all reasons together; only for comparing with the others.' })
  score!: number;
  @Field(() => HubRoomType, { description: 'Places and free ones of that entry.' })
  room!: HubRoomType;
}
