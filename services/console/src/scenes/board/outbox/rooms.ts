import { countKept } from '../../../lib/vault/vault.ts';

/** Where the lines of one meeting wait, each sealed by itself. */
export const linesRoom = (staffId: string, conferenceId: string): string => `notes/${staffId}/${conferenceId}`;
/** Where the line stands that is being typed. */
export const typingRoom = (staffId: string, conferenceId: string): string => `typing/${staffId}/${conferenceId}`;

/** Where the lines stand that are being put right. */
export const changingRoom = (staffId: string, conferenceId: string): string => `changing/${staffId}/${conferenceId}`;

/** Lines of any meeting that this person wrote here and that have not reached a board, the half-typed ones among them. */
export async function countUnsent(staffId: string): Promise<number> {
  const rooms = [linesRoom, typingRoom, changingRoom].map((room) => room(staffId, ''));
  const counts = await Promise.all(rooms.map(countKept));
  return counts.reduce((sum, count) => sum + count, 0);
}
