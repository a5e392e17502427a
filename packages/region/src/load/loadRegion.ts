import { localDay } from '@tsunagi/casework';
import type pg from 'pg';
import { tenantIdOf } from '../ids.js';
import type { RegionData } from '../regionData.js';
import { asLoader } from './asLoader.js';
import * as groupStatements from './groupStatements.js';
import { hubRows } from './hubRows.js';
import * as hubStatements from './hubStatements.js';
import { putTimers } from './putTimers.js';
import { registryRows } from './registryRows.js';
import * as statements from './statements.js';

/**
 * Writes a region into the registry, as the owner of the tables (`adminUrl`: the migrator or a superuser), in one
 * transaction. Loading the same data again writes nothing; changed data changes its rows; what has vanished from the
 * data gets an end and stays. Returns how many rows were written.
 */
export const loadRegion = (adminUrl: string, data: RegionData): Promise<number> =>
  asLoader(adminUrl, data.regionId, (client) => write(client, data));

async function write(client: pg.Client, data: RegionData): Promise<number> {
  const today = localDay(new Date());
  const rows = registryRows(data, today);
  const region = data.regionId;
  let written = 0;
  const run = async (text: string, values: unknown[]): Promise<void> => {
    written += (await client.query(text, values)).rowCount ?? 0;
  };
  const put = (text: string, given: object[]) => run(text, [region, JSON.stringify(given)]);
  const end = (text: string, given: object[]) => run(text, [region, JSON.stringify(given), today.toString()]);
  await run(statements.putRegion, [region, data.code, data.name, tenantIdOf(region, data.coordinator)]);
  await put(statements.putTenants, rows.tenants);
  await put(statements.putUnits, rows.units);
  await put(statements.putSites, rows.sites);
  await put(statements.putClosures, rows.closures);
  written += await putTimers(client, region, data.timers);
  await put(statements.putConferenceKinds, rows.conferenceKinds);
  const hub = hubRows(data);
  await put(hubStatements.putHubEntries, hub.entries);
  await put(hubStatements.putHubCopies, hub.entries);
  await put(hubStatements.dropHubTokens, hub.entries);
  await put(hubStatements.putHubTokens, hub.entries);
  await put(hubStatements.putHubRevisions, hub.entries);
  await put(hubStatements.putHubLinks, hub.links);
  await put(groupStatements.putHubGroups, hub.groups);
  await put(groupStatements.putHubGroupMembers, hub.members);
  await put(groupStatements.putHubNeeds, hub.needs);
  await end(statements.endTenants, rows.tenants);
  await end(statements.endUnits, rows.units);
  await end(statements.endSites, rows.sites);
  return written;
}
