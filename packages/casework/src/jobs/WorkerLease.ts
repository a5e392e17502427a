import { defineEntity, p } from '@mikro-orm/core';

const WorkerLeaseSchema = defineEntity({
  name: 'WorkerLease',
  tableName: 'worker_lease',
  properties: {
    regionId: p.integer().primary(),
    workerId: p.text().primary(),
    until: p.datetime(),
  },
});

/** The last sign of life of a worker process. */
export class WorkerLease extends WorkerLeaseSchema.class {}
WorkerLeaseSchema.setClass(WorkerLease);

export { WorkerLeaseSchema };
