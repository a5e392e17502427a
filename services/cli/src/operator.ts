import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { nobody } from '@tsunagi/access';
import {
  type Desk,
  listTenants,
  listUnits,
  type Membership,
  type NamedAccount,
  operatorDesk,
  type SecretBox,
  schemas,
  secretBox,
  whoSignsIn,
} from '@tsunagi/casework';
import { openOrm, ReadConnections, Reader, type Reading } from '@tsunagi/database';
import { asTyped } from './asTyped.js';
import { joinDatabase } from './database/choose.js';
import type { OpenDatabase } from './database/OpenDatabase.js';
import { prepare } from './database/prepare.js';
import { type Environment, readEnvironment } from './environment.js';
import { dataFolder } from './home/dataFolder.js';
import { keysOf, sealKeyOf } from './home/secrets.js';
import { Refusal } from './refusal.js';
import { addressIn } from './start/running.js';

/** Whoever runs the installation, at the machine itself: reads the registry and gives commands for one organisation at a time. */
export class Operator {
  constructor(
    readonly environment: Environment,
    readonly folder: string,
    readonly orm: MikroORM,
    private readonly connections: ReadConnections,
    private readonly database: OpenDatabase,
  ) {}

  /** The log of all organisations is read as the worker alone, which seals it. */
  get workerUrl(): string {
    return this.database.urls.worker;
  }

  /** Of the provider that is being named; null where it asks for none. */
  get oidcClientSecret(): string | null {
    return this.environment.oidcClientSecret;
  }

  /** Signs the seals; null where nobody has given it. */
  get sealKey(): string | null {
    return this.environment.sealKey ?? (this.database.embedded ? sealKeyOf(keysOf(this.environment, this.folder)) : null);
  }

  /** Seals what is kept secret in the tables, as the gateway opens it. */
  get box(): SecretBox {
    if (!this.environment.secretKey && !this.database.embedded)
      throw new Refusal('TSUNAGI_SECRET_KEY（ゲートウェイと同じ鍵）を設定してください。');
    const { secretKey, previousKeys } = keysOf(this.environment, this.folder);
    return secretBox(secretKey, previousKeys);
  }

  get region(): number {
    return this.environment.region;
  }

  get migratorUrl(): string {
    return this.database.urls.migrator;
  }

  /** Where commands are given for this organisation, with what the policy table lists for `operator`. */
  deskOf(tenantId: string): Desk {
    return operatorDesk(this.orm, this.region, tenantId, `cli-${randomUUID()}`);
  }

  /** What stands in the registry. */
  read<Row>(reading: Reading<object, Row>): Promise<Row[]> {
    return this.#reader.read(reading, {});
  }

  tenants() {
    return this.read(listTenants);
  }

  async tenant(code: string) {
    const tenant = (await this.tenants()).find((each) => each.code === code);
    if (!tenant) throw new Refusal(`組織コード ${code} はありません。${asTyped('tenant list')} でお確かめください。`);
    return tenant;
  }

  async unit(tenantId: string, code: string) {
    const unit = (await this.read(listUnits)).find((each) => each.tenantId === tenantId && each.code === code);
    if (!unit) throw new Refusal(`班・窓口のコード ${code} は、この組織にありません。`);
    return unit;
  }

  /** Who signs in with this name, and where that person works today. */
  async account(login: string): Promise<NamedAccount> {
    const account = await whoSignsIn(this.orm, this.region, login);
    if (!account) throw new Refusal(`ログイン名 ${login} の職員はいません。綴りをお確かめください。`);
    return account;
  }

  /** Where that person works; with several memberships the organisation must be named. */
  async membership(login: string, code?: string): Promise<InstanceType<typeof Membership>> {
    const { memberships } = await this.account(login);
    const tenant = code ? await this.tenant(code) : null;
    const [post, ...more] = memberships.filter((each) => !tenant || each.tenantId === tenant.tenantId);
    if (!post) throw new Refusal(`${login} には、${tenant?.name ?? 'どの組織に'}${tenant ? 'に' : 'も'}、いま有効な所属がありません。`);
    if (more.length > 0)
      throw new Refusal(`${login} には所属が${memberships.length}つあります。どの組織での所属かを --tenant で指定してください。`);
    return post;
  }

  /** The page on which a one-time link is used. The token stands behind #, so that no server on the way logs it. */
  invitationLink(token: string): string {
    return `${this.address()}/invitation#${token}`;
  }

  /** What people open. */
  address(): string {
    const address = this.environment.publicUrl ?? addressIn(this.folder) ?? (this.database.embedded ? 'http://localhost:8080' : null);
    if (!address) throw new Refusal('TSUNAGI_PUBLIC_URL（利用者が開くアドレス）を設定してください。');
    return address.replace(/\/$/, '');
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
    if (database.embedded) await prepare(database, environment.region); // elsewhere the schema changes only by `tsunagi migrate`
    const orm = await openOrm(database.urls.gateway, schemas, 2);
    const connections = new ReadConnections(database.urls.gateway);
    try {
      return await work(new Operator(environment, folder, orm, connections, database));
    } finally {
      await connections.close();
      await orm.close();
    }
  } finally {
    await database.close();
  }
}
