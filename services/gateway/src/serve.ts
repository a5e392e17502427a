import { RefusalToStart, serverFacts, servingFaults } from '@tsunagi/database';
import { demoAccountsOf, regionOf } from '@tsunagi/region';
import { readEnvironment } from './environment.js';
import { openHouse } from './house.js';
import { makeServer } from './http/server.js';
import { shutDown } from './http/shutDown.js';

/** sysexits.h: something in the configuration is wrong, and starting again will not mend it. */
const configurationFault = 78;

try {
  const environment = readEnvironment(process.env);
  // PostgreSQL is asked while the schema is made; nothing is answered before it has been heard.
  const asked = serverFacts(environment.databaseUrl);
  asked.catch(() => undefined);
  const house = await openHouse(environment, environment.mode === 'demo' ? demoAccountsOf(regionOf(environment.region)) : []);
  house.warmUp();
  const app = await makeServer(house);
  const faults = servingFaults(await asked, 'tsunagi_gateway');
  if (faults.length > 0) {
    await house.close();
    throw new RefusalToStart(faults);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(app, house));
  await app.listen({ host: environment.host, port: environment.port });
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  // In words for the person who set it, without a stack trace.
  const lines = error.lines.map((line) => `・${line}`).join('\n');
  process.stderr.write(`つなぎ（gateway）を起動できません。\n${lines}\ndeploy/ の設定例をご覧ください。\n`);
  process.exitCode = configurationFault;
}
