import { v7 } from 'uuid';

/** A key ordered by time, for locality in the indexes; it never leaves the server in clear. */
export const newId = (): string => v7();
