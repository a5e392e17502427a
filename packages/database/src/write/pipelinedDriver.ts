import {
  type Configuration,
  type DeleteOptions,
  type EntityDictionary,
  type EntityName,
  type FilterQuery,
  type LoggingOptions,
  type NativeInsertUpdateManyOptions,
  type NativeInsertUpdateOptions,
  PostgreSqlDriver,
  type QueryResult,
} from '@mikro-orm/postgresql';
import { PipelinedConnection, type Written } from './pipelinedConnection.js';

/** Marks what the unit of work writes; MikroORM hands this on to the connection. */
const written = <Options extends { loggerContext?: LoggingOptions }>(
  options: Options | undefined,
  rows: number,
  change = false,
): Options => {
  const loggerContext: Written = { ...options?.loggerContext, written: { rows, change } };
  return { ...(options as Options), loggerContext };
};

/**
 * MikroORM's driver for PostgreSQL over our connections. It marks what the unit of work writes, so that a flush waits for
 * nothing (see `OpenTransaction`). `em.nativeUpdate` and the like come by here too and would be given a guess as their
 * answer: `send` takes their place.
 */
export class PipelinedDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    // The driver that we extend names the class of its connections itself.
    const replicas = this.createReplicas((own) => new PipelinedConnection(config, own, 'read'));
    Object.assign(this, { connection: new PipelinedConnection(config), replicas });
  }

  override nativeInsertMany<T extends object>(
    entity: EntityName<T>,
    data: EntityDictionary<T>[],
    options?: NativeInsertUpdateManyOptions<T>,
  ): Promise<QueryResult<T>> {
    return super.nativeInsertMany(entity, data, written(options, data.length));
  }

  override nativeUpdate<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<T>,
    data: EntityDictionary<T>,
    options?: NativeInsertUpdateOptions<T>,
  ): Promise<QueryResult<T>> {
    return super.nativeUpdate(entity, where, data, written(options, 1, true));
  }

  /** Whoever was faster has taken them away too: how many are left to delete is not looked at. */
  override nativeDelete<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<T>,
    options?: DeleteOptions<T>,
  ): Promise<QueryResult<T>> {
    return super.nativeDelete(entity, where, written(options, 0));
  }
}
