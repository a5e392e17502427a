import { start } from '../contestants/contestant.ts';
import { askOnce, requestBytes } from '../http.ts';
import type { Ask, ContestantName } from '../operations/operation.ts';

export interface Start {
  /** Milliseconds from the start of the program to its first answer. */
  untilAnswer: number;
  /** Megabytes, a moment after the first answer; null where the system does not tell. */
  idleMemory: number | null;
}

/** Starts a contestant and waits for its first answer. */
export async function coldStart(name: ContestantName, databaseUrl: string, ask: Ask): Promise<Start> {
  const begun = performance.now();
  const running = await start(name, databaseUrl);
  try {
    await askOnce(running.port, requestBytes(ask));
    const untilAnswer = performance.now() - begun;
    await new Promise((wake) => setTimeout(wake, 1000));
    return { untilAnswer, idleMemory: running.memory() };
  } finally {
    await running.stop();
  }
}
