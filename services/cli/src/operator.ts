import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { nobody } from '@tsunagi/access';
import { type Desk, listTenants, listUnits, operatorDesk, schemas } from '@tsunagi/casework';
import { openOrm, ReadConnections, Reader } from '@tsunagi/database';
import { joinDatabase } from './database/choose.js';
import { prepare } from './database/prepare.js';
import { type Environment, readEnvironment } from './environment.js';
import { dataFolder } from './home/dataFolder.js';
import { Refusal } from './refusal.js';

/** Whoever runs the installation, at the machine itself: reads the registry and gives commands for one organisation at a time. */
export class Operator {
  constructor(
    readonly environment: Environment,
    readonly folder: string,
    readonly orm: MikroORM,
    private readonly connections: ReadConnections,
    readonly migratorUrl: string,
  ) {}

  get region(): number {
    return this.environment.region;
  }

  /** Where commands are given for this organisation, with what the policy table lists for `operator`. */
  deskOf(tenantId: string): Desk {
    return operatorDesk(this.orm, this.region, tenantId, `cli-${randomUUID()}`);
  }

  tenants() {
    return this.#reader.read(listTenants, {});
  }

  async tenant(code: string) {
    const tenant = (await this.tenants()).find((each) => each.code === code);
    if (!tenant) throw new Refusal(`組織コード ${code} はありません。pnpm tsunagi tenant list でお確かめください。`);
    return tenant;
  }

  async unit(tenantId: string, code: string) {
    const unit = (await this.#reader.read(listUnits, {})).find((each) => each.tenantId === tenantId && each.code === code);
    if (!unit) throw new Refusal(`班・窓口のコード ${code} は、この組織にありません。`);
    return unit;
  }

  /** The registry is public: it is read as nobody in particular. */
  get #reader(): Reader {
    return new Reader(this.connections, { region: this.region, tenant: nobody, staff: nobody }, '', null);
  }
}

/** One command of the operator: over the running desk's database, or over one that is opened for the while. */
export async function asOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T> {
  const environment = readEnvironment(process.env);
  const folder = dataFolder(environment.dataFolder);
  const database = await joinDatabase(environment, folder);
  try {
    if (database.embedded) await prepare(database); // elsewhere the schema changes only by `tsunagi migrate`
    const orm = await openOrm(database.urls.gateway, schemas, 2);
    const connections = new ReadConnections(database.urls.gateway);
    try {
      return await work(new Operator(environment, folder, orm, connections, database.urls.migrator));
    } finally {
      await connections.close();
      await orm.close();
    }
  } finally {
    await database.close();
  }
}
