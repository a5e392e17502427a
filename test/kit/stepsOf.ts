import { type Profiler, Session } from 'node:inspector';

const stepsIn = (functions: readonly Profiler.FunctionCoverage[]): number =>
  functions.flatMap(({ ranges }) => ranges).reduce((all, { count }) => all + count, 0);

/**
 * How many calls of functions each of these took, in whichever module: the same on every machine, where a clock is not. Counting
 * begins once for all of them, since to begin it everything that the process has loaded is gone through.
 */
export function stepsOf(works: readonly (() => unknown)[]): number[] {
  const session = new Session();
  const steps: number[] = [];
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    for (const work of works) {
      work();
      session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
        steps.push(stepsIn(result.flatMap(({ functions }) => functions)));
      });
    }
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
  }
  return steps;
}
