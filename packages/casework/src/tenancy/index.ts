/** 組織. The offices, councils and partners of the region, their units, sites and hours. */
export {
  addWorkingDays,
  addWorkingDaysTo,
  addWorkingMinutes,
  type Calendar,
  getCalendar,
  isWorkingDay,
  lastWorkingDay,
  plainWeek,
  readCalendars,
  workingDaysBetween,
  workingDaysUntil,
  workingMinutesBetween,
} from './calendar.js';
export { changeOffice, type OpeningTime } from './changeOffice.js';
export { addClosures, removeClosure } from './closures.js';
export { endOfDay, localDay, localZone, startOfDay } from './localDay.js';
export { Region } from './Region.js';
export { listClosures, readOffice } from './readOffice.js';
export { listClosuresOfAll, listSites, listTenants, listUnits, readRegion } from './readRegistry.js';
export { type Manifest, readRegisteredDocument, registerDocuments } from './registerDocuments.js';
export { Site } from './Site.js';
export { type Capacity, capacities, setCapacity } from './setCapacity.js';
export { Tenant } from './Tenant.js';
export { TenantClosure } from './TenantClosure.js';
export { Unit } from './Unit.js';
export { endUnit, openUnit } from './units.js';
export type { WeeklyHours } from './workingDays.js';
