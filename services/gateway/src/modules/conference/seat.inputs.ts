import type { Confirmation } from '@tsunagi/casework';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { Day } from '../shared/scalars.js';
import { ConfirmationEnum } from './conference.enums.js';

@InputType()
abstract class OfSeat {
  @IdOf('ConferenceMember', { description: 'A seat: the line of a member at one meeting.' })
  memberId!: string;
}

@InputType({ description: '出席する, with the pledge of secrecy that is part of it.' })
export class AcceptSeatInput extends OfSeat {}

@InputType({ description: '欠席する. The member will not come, and may have something read out.' })
export class DeclineSeatInput extends OfSeat {
  @Field(() => String, { nullable: true, description: 'What is to be read out instead; at most 4,000 characters.' })
  opinion?: string | null;
  @IdOf('AgendaItem', { nullable: true, description: 'Item about which it is; where it is left out only the convener reads it.' })
  itemId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Where no person may be discussed: it was read again, and names nobody.' })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '出席する人を決める, for an office that was asked.' })
export class NameMemberInput extends OfSeat {
  @IdOf('Staff', { description: 'The colleague who comes.' })
  staffId!: string;
}

@InputType({ description: '誓約書を受け取った, on paper, from somebody without an account.' })
export class NotePledgeInput extends OfSeat {}

@InputType({ description: '会議録を確かめた. The member has read the minutes.' })
export class ConfirmMinutesInput extends OfSeat {
  @Field(() => String, { nullable: true, description: 'What should read otherwise; at most 2,000 characters.' })
  remark?: string | null;
  @IdOf('AgendaItem', { nullable: true, description: 'Item about which it is; where it is left out only the convener reads it.' })
  itemId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Where no person may be discussed: it was read again, and names nobody.' })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '確認を受け取った: how and when somebody without an account confirmed the minutes.' })
export class NoteConfirmationInput extends ConfirmMinutesInput {
  @Field(() => ConfirmationEnum, { description: 'How it reached the convener; not `SCREEN`.' })
  means!: Exclude<Confirmation, 'screen'>;
  @Field(() => Day, { description: 'Day on which it did; today or before.' })
  on!: string;
}

@InputType({ description: '出席を記す, for somebody who has pledged secrecy and was in the room.' })
export class NoteAttendanceInput extends OfSeat {
  @Field(() => Boolean, { description: 'Whether they were there; false takes back what was noted by mistake.' })
  present!: boolean;
}

@InputType({ description: '入室する. The viewer is in the room, or on the line.' })
export class AttendConferenceInput {
  @IdOf('Conference')
  conferenceId!: string;
}
