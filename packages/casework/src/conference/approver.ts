import { secondsOf, type UntilMap } from '../desk/columns.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { examination } from './life.js';

/** What of a meeting says who may approve its minutes. */
interface Minuted {
  minutedBy?: string | null | undefined;
  recorderStaffId?: string | null | undefined;
  authors: readonly string[];
  examiners: UntilMap;
}

/** Somebody of the convener, and when they came to the meeting: a seat alone has heard nothing. */
export interface Approver {
  staff: string;
  enteredAt?: Date | null | undefined;
}

/**
 * When somebody came in by themselves. Being noted there counts for the minutes, never for their approval: whoever wrote them could
 * make the second person by it.
 */
export const enteredAt = (seat?: Pick<ConferenceMember, 'attendedAt' | 'attendanceNotedBy'> | null): Date | null =>
  (!seat?.attendanceNotedBy && seat?.attendedAt) || null;

const isLive = (map: UntilMap, staff: string, at: Date): boolean => (map[staff] ?? 0) > secondsOf(at);

/** Until when the minutes are open to somebody of the convener who was not there; null for everybody else. */
export const examinesUntil = ({ examiners }: Pick<Minuted, 'examiners'>, staff: string, at: Date): Date | null =>
  isLive(examiners, staff, at) ? new Date((examiners[staff] as number) * 1000) : null;

/** Whether the minutes can be opened once more to somebody who is to approve them. */
export const mayBeOpened = ({ examinations }: { examinations: number }): boolean => examinations < examination.openings;

/**
 * How somebody of the convener stands to the minutes that are to be approved: wrote them (even one line, whoever wrote over
 * it since), knows what was said (was there, or reads them for the approval), or does not yet.
 */
export function approverIs(meeting: Minuted, { staff, enteredAt: entered }: Approver, at: Date): 'author' | 'reader' | 'stranger' {
  if (staff === meeting.minutedBy || staff === meeting.recorderStaffId || meeting.authors.includes(staff)) return 'author';
  return entered || isLive(meeting.examiners, staff, at) ? 'reader' : 'stranger';
}
