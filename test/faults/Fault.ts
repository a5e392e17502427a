/** Something that somebody could get wrong one day. It is put into a scratch database or into a module while it is loaded. */
export interface Fault {
  name: string;
  /** What is broken, in the words of whoever would have to explain it afterwards. */
  says: string;
  /** Statements for the scratch database, before anything lies in it. */
  sql?: string;
  /** A built module, what stands there (exactly once), and what stands there instead. */
  source?: { file: string; find: string; put: string };
}

export const inDatabase = (name: string, says: string, sql: string): Fault => ({ name, says, sql });
export const inSource = (name: string, says: string, file: string, find: string, put: string): Fault => ({
  name,
  says,
  source: {
    file: file.replace(
      /^(\w+)\//,
      (_all, room: string) => `${['gateway', 'worker', 'cli'].includes(room) ? 'services' : 'packages'}/${room}/dist/`,
    ),
    find,
    put,
  },
});
