import { readEnvironment } from './environment.js';
import { openHouse } from './house.js';
import { makeServer } from './http/server.js';

const environment = readEnvironment(process.env);
const house = await openHouse(environment);
const app = await makeServer(house);
await app.listen({ host: environment.host, port: environment.port });
