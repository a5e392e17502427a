/** The worker as other rooms start it: tests, and the program `main`. */
export { type Environment, readEnvironment } from './environment.js';
export { openWorker, type RunningWorker } from './worker.js';
