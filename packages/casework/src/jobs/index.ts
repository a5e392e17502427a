/** 裏方の仕事. What the worker does without being asked by anybody: for one organisation at a time, as the system. */
export { prune } from './prune.js';
export { operatorDesk, systemDesk } from './systemDesk.js';
export { WorkerLease } from './WorkerLease.js';
