import { v5 } from 'uuid';

/** Fixed for good: with another one every key of every region would change. */
const namespace = '5f0f4d4e-6c1f-5a53-9c0b-1f5a5e7d2c11';

/** The same codes give the same key on every machine, so that loading again finds what it loaded before. */
const key = (...parts: (string | number)[]): string => v5(parts.join('/'), namespace);

export const tenantIdOf = (region: number, tenant: string): string => key(region, 'tenant', tenant);
export const unitIdOf = (region: number, tenant: string, unit: string): string => key(region, 'unit', tenant, unit);
export const siteIdOf = (region: number, tenant: string, site: string): string => key(region, 'site', tenant, site);
export const hubEntryIdOf = (region: number, code: string): string => key(region, 'hub', code);
export const hubLinkIdOf = (region: number, from: string, to: string, role: string): string => key(region, 'hub-link', from, to, role);
export const hubGroupIdOf = (region: number, ...code: string[]): string => key(region, 'hub-group', ...code);
/** For the invented people of the demo: whatever it is called in its script. */
export const demoIdOf = (region: number, ...path: string[]): string => key(region, 'demo', ...path);
