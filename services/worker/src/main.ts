import { pino } from 'pino';
import { readEnvironment } from './environment.js';
import { openWorker } from './worker.js';

const environment = readEnvironment(process.env);
const log = pino({ level: environment.logLevel, base: { room: 'worker' } });
const worker = await openWorker(environment, log);

/** A second signal does not hurry it: jobs under way end within seconds or are taken over by another worker. */
const leave = () => void worker.stop().then(() => process.exit(0));
process.once('SIGTERM', leave);
process.once('SIGINT', leave);
worker.ended.catch((error: Error) => {
  log.fatal({ fault: error.name }, 'the worker could not go on');
  process.exit(1);
});
