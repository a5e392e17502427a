import { nobody } from '@tsunagi/access';
import { localDay, newId } from '@tsunagi/casework';
import type { TenantKind } from '../regionData.js';
import { officeHours } from '../standard/calendar.js';
import { asLoader } from './asLoader.js';

export interface NewTenant {
  code: string;
  kind: TenantKind;
  name: string;
  nameKana: string;
  shortName: string;
  legalRegime: 'public' | 'private';
}

/**
 * An organisation that joins the region between two versions of its data, as the operator enters it: open from today,
 * with standard hours that its administrator puts right. Later loads of the region leave it alone. Returns its key.
 */
export const addTenant = (adminUrl: string, region: number, tenant: NewTenant, now = new Date()): Promise<string> =>
  asLoader(adminUrl, region, async (client) => {
    const id = newId();
    await client.query(
      `insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_regime, hours, active_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        region,
        id,
        tenant.code,
        tenant.kind,
        tenant.name,
        tenant.nameKana,
        tenant.shortName,
        tenant.legalRegime,
        JSON.stringify(officeHours),
        localDay(now).toString(),
      ],
    );
    await client.query(
      `insert into audit_event (region_id, tenant_id, event_id, owner_tenant_id, actor_staff_id, actor_label, verb, subject_kind, subject_id)
       values ($1, $2, $3, $2, $4, '運用者', 'tenant.added', 'Tenant', $2)`,
      [region, id, newId(), nobody],
    );
    return id;
  });
