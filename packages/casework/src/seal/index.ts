/**
 * 封. だれが見たか is written before an answer leaves; here it is closed into a chain that nobody can rewrite unseen, not even
 * whoever runs the database, once another organisation has kept one of its heads.
 */
export { AccessSeal } from './AccessSeal.js';
export { exportLog, headOf } from './exportLog.js';
export { listSeals } from './readSeals.js';
export { SealKey } from './SealKey.js';
export { sealAccessLog } from './sealAccessLog.js';
