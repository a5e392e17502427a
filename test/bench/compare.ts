import { deepStrictEqual } from 'node:assert';
import pg from 'pg';
import type { Running } from './contestants/contestant.ts';
import { askOnce, requestBytes } from './http.ts';
import type { ContestantName, Operation } from './operations/operation.ts';

/** From office to office and on through what is asked for there, in a country of eight offices as of two thousand. */
const samples = Array.from({ length: 24 }, (_, nth) => nth * 41);

async function shapeOf(operation: Operation, running: Running, n: number): Promise<unknown> {
  const way = operation.ways[running.name];
  const ask = way?.ask(n);
  if (!way || !ask) throw new Error(`${running.name} has no ${operation.name}.`);
  const { status, body } = await askOnce(running.port, requestBytes(ask));
  try {
    return JSON.parse(JSON.stringify(way.shape(JSON.parse(body.toString()), n)));
  } catch (error) {
    throw new Error(`${operation.name} by ${running.name} answered ${status}: ${body.toString().slice(0, 1000)}`, { cause: error });
  }
}

/**
 * Who answers otherwise than the product does something else, and is not measured. Whoever leaves something behind is compared
 * by that too: what an act changed, and which looks at people a page wrote down.
 */
export async function assertSameAnswers(operations: Operation[], contestants: Running[], superuserUrl: string): Promise<void> {
  const see = new pg.Client(superuserUrl);
  await see.connect();
  try {
    for (const operation of operations) {
      for (const n of operation.once?.samples ?? samples) {
        const shapes = new Map<ContestantName, { answer: unknown; left?: unknown }>();
        for (const running of contestants.filter(({ name }) => operation.ways[name])) {
          const answer = await shapeOf(operation, running, n);
          shapes.set(running.name, { answer, left: await operation.ways[running.name]?.leaves?.(n, see) });
        }
        const ours = shapes.get('tsunagi') ?? { answer: operation.answer };
        for (const [name, { answer, left }] of shapes) {
          deepStrictEqual(answer, ours.answer, `${operation.name} ${n}: ${name} answers otherwise than tsunagi`);
          if (left) deepStrictEqual(left, ours.left, `${operation.name} ${n}: ${name} leaves something else behind than tsunagi`);
        }
      }
    }
  } finally {
    await see.end();
  }
}
