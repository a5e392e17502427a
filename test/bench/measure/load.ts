import { Connection } from '../http.ts';

/** What the load process is told: requests in base64, and either for how long or once each. */
export interface LoadOrder {
  port: number;
  requests: string[];
  connections: number;
  seconds: number | null;
}

export interface LoadResult {
  seconds: number;
  /** How long each answer was waited for in milliseconds, the shortest first. */
  waits: number[];
}

/** What stands in an answer that is none: errors, or the code of a refusal (of an act that somebody else was faster in). */
const failures = ['"errors"', '"code"'].map((mark) => Buffer.from(mark));

async function run({ port, requests, connections, seconds }: LoadOrder): Promise<LoadResult> {
  const bytes = requests.map((request) => Buffer.from(request, 'base64'));
  const waits: number[] = [];
  const begun = performance.now();
  const end = seconds === null ? Number.POSITIVE_INFINITY : begun + seconds * 1000;
  let next = 0;
  const ask = async () => {
    const connection = new Connection(port);
    for (let sent = performance.now(); sent < end; sent = performance.now()) {
      const request = bytes[seconds === null ? next : next % bytes.length];
      next++;
      if (!request) break;
      const { status, body } = await connection.ask(request);
      waits.push(performance.now() - sent);
      if (status !== 200 || failures.some((mark) => body.includes(mark))) throw new Error(`${status}: ${body.toString().slice(0, 500)}`);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return { seconds: (performance.now() - begun) / 1000, waits: waits.sort((a, b) => a - b) };
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.(result),
    (error) => {
      console.error(error);
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
