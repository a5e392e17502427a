import { RefusalToStart, serverFacts, servingFaults } from '@tsunagi/database';
import { pino } from 'pino';
import { readEnvironment } from './environment.js';
import { openWorker } from './worker.js';

/** sysexits.h: something in the configuration is wrong, and starting again will not mend it. */
const configurationFault = 78;

async function work(): Promise<void> {
  const environment = readEnvironment(process.env);
  const faults = servingFaults(await serverFacts(environment.databaseUrl), 'tsunagi_worker');
  if (faults.length > 0) throw new RefusalToStart(faults);
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
}

try {
  await work();
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  const lines = error.lines.map((line) => `・${line}`).join('\n');
  process.stderr.write(`つなぎ（worker）を起動できません。\n${lines}\ndeploy/ の設定例をご覧ください。\n`);
  process.exitCode = configurationFault;
}
