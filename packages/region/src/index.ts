/**
 * 圏域. Who works in a region, as data with a source beside each fact, and an invented world of people to try it with.
 * Another region writes its own `RegionData`, is named in `regions.ts`, and is chosen by the setting TSUNAGI_REGION.
 */
export { type DecidingBody, decidingBodyOf } from './decidingBody.js';
export { demoAccountsOf } from './demo/demoAccounts.js';
export { loadDemoWorld } from './demo/loadDemoWorld.js';
export type { HubData, HubEntryData, HubLinkData } from './hubData.js';
export { hubEntryIdOf, siteIdOf, tenantIdOf, unitIdOf } from './ids.js';
export { kushiro } from './kushiro/index.js';
export { addTenant, type NewTenant } from './load/addTenant.js';
export { changeTimer } from './load/changeTimer.js';
export { loadRegion } from './load/loadRegion.js';
export { putTimers } from './load/putTimers.js';
export {
  type ClosureData,
  type MunicipalityData,
  type PacketData,
  type RegionData,
  type SiteData,
  type Source,
  type Sourced,
  type TenantData,
  type TenantKind,
  type TimerLengthData,
  tenantKinds,
  type UnitData,
} from './regionData.js';
export { knowsRegion, municipalityOf, regionOf } from './regions.js';
