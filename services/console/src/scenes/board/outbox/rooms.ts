import { countKept } from '../../../lib/vault/vault.ts';

/** Where the lines of one meeting wait, each sealed by itself. */
export const linesRoom = (staffId: string, conferenceId: string): string => `notes/${staffId}/${conferenceId}`;
/** Where the line stands that is being typed. */
export const typingRoom = (staffId: string, conferenceId: string): string => `typing/${staffId}/${conferenceId}`;

/** Lines of any meeting that this person wrote here and that have not reached a board, the half-typed ones among them. */
export async function countUnsent(staffId: string): Promise<number> {
  const [lines, typing] = await Promise.all([countKept(linesRoom(staffId, '')), countKept(typingRoom(staffId, ''))]);
  return lines + typing;
}
