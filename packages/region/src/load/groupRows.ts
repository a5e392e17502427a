import type { HubGroupData } from '../hubData.js';
import { hubEntryIdOf, hubGroupIdOf, tenantIdOf } from '../ids.js';
import { cite } from '../sourced.js';

/** Working groups with their members and the needs that the sources name; the coordinator keeps them all. */
export function groupRows(region: number, coordinator: string, data: readonly HubGroupData[]) {
  const tenant_id = tenantIdOf(region, coordinator);
  const since = (group: HubGroupData): string => group.source.dated;
  const groups = data.map((group) => ({
    tenant_id,
    group_id: hubGroupIdOf(region, group.code),
    name: group.name,
    name_kana: group.nameKana,
    purpose: group.purpose,
    area: group.area ?? null,
    municipality_code: group.municipalityCode ?? null,
    meeting_kind: group.meetingKind,
    entry_ids: group.entries.map((code) => hubEntryIdOf(region, code)),
    source: cite(group),
    to_confirm: group.toBeConfirmed ?? null,
  }));
  const members = data.flatMap((group) =>
    group.members.map(([office, role]) => ({
      tenant_id,
      member_id: hubGroupIdOf(region, group.code, office),
      group_id: hubGroupIdOf(region, group.code),
      member_tenant_id: tenantIdOf(region, office),
      role,
      joined_on: since(group),
    })),
  );
  const needs = data.flatMap((group) =>
    group.needs.map(({ code, municipalityCode, ...told }) => ({
      tenant_id,
      need_id: hubGroupIdOf(region, group.code, 'need', code),
      group_id: hubGroupIdOf(region, group.code),
      municipality_code: municipalityCode ?? null,
      ...told,
      at: since(group),
      raised_by_label: cite(group),
    })),
  );
  return { groups, members, needs };
}
