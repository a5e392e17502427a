import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { Day } from '../shared/scalars.js';
import { HubEntryNameType, HubRoomType } from './content.types.js';

@ObjectType('HubHold', { description: '押さえた空き. Places put aside for an organisation until a day; for whom is written nowhere.' })
export class HubHoldType {
  /** Key for the field resolver. */
  entryId!: string;

  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => Int, { description: 'How many places.' })
  places!: number;
  @Field(() => Day, { description: 'The last day on which they are kept.' })
  until!: string;
  @Field(() => TenantType, { description: 'For which organisation.' })
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
  @Field(() => [String], { description: 'What speaks for it; see hubMatchReasons.' })
  reasons!: string[];
  @Field(() => Int, { description: 'How much speaks for it.' })
  score!: number;
  @Field(() => HubRoomType, { description: 'Places and free ones of that entry.' })
  room!: HubRoomType;
}
