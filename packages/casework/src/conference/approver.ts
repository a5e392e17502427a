import { secondsOf, type UntilMap } from '../desk/columns.js';
import { examination } from './life.js';

/** What of a meeting says who may approve its minutes. */
interface Minuted {
  minutedBy?: string | null | undefined;
  recorderStaffId?: string | null | undefined;
  authors: readonly string[];
  people: UntilMap;
  examiners: UntilMap;
}

const isLive = (map: UntilMap, staff: string, at: Date): boolean => (map[staff] ?? 0) > secondsOf(at);

/** Until when the minutes are open to somebody of the convener who has no seat; null for everybody else. */
export const examinesUntil = ({ examiners }: Pick<Minuted, 'examiners'>, staff: string, at: Date): Date | null =>
  isLive(examiners, staff, at) ? new Date((examiners[staff] as number) * 1000) : null;

/** Whether the minutes can be opened once more to somebody who is to approve them. */
export const mayBeOpened = ({ examinations }: { examinations: number }): boolean => examinations < examination.openings;

/**
 * How somebody of the convener stands to the minutes that are to be approved: wrote them (even one line, whoever wrote over
 * it since), reads them (with a seat, or for the approval), or knows nothing of them yet.
 */
export function approverIs(meeting: Minuted, staff: string, at: Date): 'author' | 'reader' | 'stranger' {
  if (staff === meeting.minutedBy || staff === meeting.recorderStaffId || meeting.authors.includes(staff)) return 'author';
  return isLive(meeting.people, staff, at) || isLive(meeting.examiners, staff, at) ? 'reader' : 'stranger';
}
