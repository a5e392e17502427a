import { emptyContent, entryTokens, type HubContent } from '@tsunagi/casework';
import type { HubEntryData, HubLinkData } from '../hubData.js';
import { hubEntryIdOf, hubLinkIdOf, tenantIdOf } from '../ids.js';
import type { RegionData } from '../regionData.js';
import { cite, textOf, titleOf } from '../sourced.js';
import { groupRows } from './groupRows.js';

function contentOf(region: number, entry: HubEntryData): HubContent {
  const { code: _code, kind: _kind, keeper: _keeper, capacity: _capacity, organisation, place, source, toBeConfirmed, ...told } = entry;
  const idOf = (code: string | undefined) => (code ? hubEntryIdOf(region, code) : null);
  return {
    ...emptyContent,
    ...told,
    audience: entry.kind === 'skill' ? 'region' : 'everyone',
    organisationId: idOf(organisation),
    placeId: idOf(place),
    // Where a source leaves something open, that stands beside the source, and not among what holds for those who come.
    changes: [
      ...(toBeConfirmed && source ? [{ on: source.dated, text: `要確認：${toBeConfirmed}`, source: titleOf(source) }] : []),
      ...(told.changes ?? []),
    ],
    source: source ? { title: titleOf(source), publisher: source.publisher, dated: source.dated, url: source.url ?? null } : null,
  };
}

/**
 * The hub as rows, with keys drawn from the codes; columns are named as in the tables. What an entry points at comes
 * before it. Confirmed is each on the day of its source: nobody has looked since.
 */
export function hubRows({ regionId: region, hub, coordinator }: RegionData) {
  const rank = ({ organisation, place, kind }: HubEntryData) => (kind === 'organisation' ? 0 : place ? 2 : organisation ? 1 : 0);
  const entries = [...(hub?.entries ?? [])]
    .sort((a, b) => rank(a) - rank(b))
    .map((entry) => {
      const content = contentOf(region, entry);
      return {
        tenant_id: tenantIdOf(region, entry.keeper ?? coordinator),
        entry_id: hubEntryIdOf(region, entry.code),
        kind: entry.kind,
        content,
        audience: content.audience,
        name: content.name,
        name_kana: content.nameKana,
        municipality_code: content.municipalityCode,
        organisation_id: content.organisationId,
        place_id: content.placeId,
        capacity: entry.capacity ?? null,
        confirmed_on: entry.source?.dated ?? null,
        confirmed_by: cite(entry),
        ended_on: content.until,
        tokens: entryTokens(entry.kind, content),
      };
    });
  const links = (hub?.links ?? []).map((link: HubLinkData) => ({
    tenant_id: tenantIdOf(region, coordinator),
    link_id: hubLinkIdOf(region, link.from, link.to, link.role),
    from_id: hubEntryIdOf(region, link.from),
    to_id: hubEntryIdOf(region, link.to),
    role: link.role,
    flows: link.flows,
    note: [link.note, link.toBeConfirmed && `要確認：${link.toBeConfirmed}`].filter(Boolean).join('　'),
    source: textOf(link),
    confirmed_on: link.source?.dated ?? null,
    since: link.since ?? null,
    until: link.until ?? null,
  }));
  return { entries, links, ...groupRows(region, coordinator, hub?.groups ?? []) };
}
