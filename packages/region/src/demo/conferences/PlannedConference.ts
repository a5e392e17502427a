import type { FieldGroup } from '@tsunagi/access';
import type { ItemSort, NoteKind, Part } from '@tsunagi/casework';
import type { troubles } from '../troubles/index.js';

/** Who is asked, and what they answered. */
export interface PlannedSeat {
  /** Member of staff who comes; without one, somebody without an account or an office that has named nobody yet. */
  who?: string;
  /** Code of an office that is still to name somebody. */
  tenant?: string;
  /** Whom that office is asked to send. */
  wish?: string;
  /** Somebody without an account: name and where they belong. Their pledge comes on paper. */
  guest?: readonly [name: string, office: string];
  part?: Part;
  /** Absent, with this opinion; or silent so far. */
  absent?: string;
  silent?: true;
}

export interface PlannedNote {
  kind: NoteKind;
  text: string;
  /** Whose homework it is, by when (days after the meeting), and whether it is done. */
  to?: string;
  days?: number;
  done?: true;
}

export interface PlannedItem {
  /** Member of staff who brings it. */
  by: string;
  sort: ItemSort;
  title: string;
  purpose?: string;
  /** Whose case it is: the one of this trouble that this member of staff has. */
  of?: readonly [by: string, trouble: keyof typeof troubles];
  tells?: readonly FieldGroup[];
  /** Codes of the offices that the person has agreed to; left out where the kind of the item needs no consent. */
  agreed?: readonly string[];
  /** Guests without an account of whom the person has said that they may hear it, where its kind needs consent. */
  agreedGuests?: readonly string[];
  /** Code of the kind whose rule it follows, where that is not the kind of the meeting. */
  kind?: string;
  /** Members who get nothing of it. */
  without?: readonly string[];
  papers?: readonly (readonly [title: string, text: string])[];
  notes?: readonly PlannedNote[];
}

export interface PlannedConference {
  kind: string;
  title: string;
  /** Member of staff who calls it and keeps its office. */
  by: string;
  place: string;
  recurrence?: string;
  /** How many days ago it began; negative for a day to come, 0 for half an hour ago. */
  daysAgo: number;
  seats: readonly PlannedSeat[];
  items: readonly PlannedItem[];
  /** Who takes over the record in the course of the meeting. */
  recorder?: string;
  /** What is left to do once it is over. */
  minutes?: { confirmedBy: readonly (readonly [who: string, remark?: string])[]; approvedBy: string };
}
