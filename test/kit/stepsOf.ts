import { Session } from 'node:inspector';

/** How many calls of functions this took, in whichever module: the same on every machine, where a clock is not. */
export function stepsOf(work: () => unknown): number {
  const session = new Session();
  session.connect();
  let steps = 0;
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      steps = result.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((all, { count }) => all + count, 0);
    });
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
  }
  return steps;
}
