import { type Environment, RefusalToStart, readEnvironment } from './environment.js';
import { openHouse } from './house.js';
import { makeServer } from './http/server.js';
import { shutDown } from './http/shutDown.js';

/** sysexits.h: something in the configuration is wrong, and starting again will not mend it. */
const configurationFault = 78;

/** A wrong setting is answered in words for the person who set it, without a stack trace. */
function settings(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof RefusalToStart)) throw error;
    process.stderr.write(
      `つなぎ（gateway）を起動できません。\n${error.lines.map((line) => `・${line}`).join('\n')}\ndeploy/ の設定例をご覧ください。\n`,
    );
    process.exit(configurationFault);
  }
}

const environment = settings();
const house = await openHouse(environment);
const app = await makeServer(house);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(app, house));
await app.listen({ host: environment.host, port: environment.port });
