import type { GroupMeetingKind, GroupRole, HubContent, HubKind, NeedLevel, NeedState } from '@tsunagi/casework';
import type { Source, Sourced } from './sourced.js';

type Told = Omit<HubContent, 'organisationId' | 'placeId' | 'source' | 'name' | 'nameKana' | 'summary'>;

/** An entry of the hub as the region's sources name it. Other entries are named by their codes. */
export interface HubEntryData extends Sourced, Partial<Told> {
  /** Never changes: the key of the entry is drawn from it. */
  code: string;
  kind: HubKind;
  name: string;
  nameKana: string;
  summary: string;
  /** Code of the tenant that keeps it; the coordinator where it is left out. */
  keeper?: string;
  organisation?: string;
  place?: string;
  /** Places in all, where a source counts them. */
  capacity?: number;
}

/** Who takes part in what, as what, and what flows. */
export interface HubLinkData extends Sourced {
  from: string;
  to: string;
  role: string;
  flows: readonly string[];
  note: string;
  /** ISO dates of the first and the last day on which it was so, where a text tells. */
  since?: string;
  until?: string;
}

/** A need that a text of the region names. */
export interface HubNeedData {
  code: string;
  title: string;
  text: string;
  level: NeedLevel;
  /** Subject of the intake form. */
  kind: string;
  state: NeedState;
  municipalityCode?: string;
}

/** 部会, as the sources name it. Members and entries are named by their codes. */
export interface HubGroupData extends Sourced {
  source: Source;
  /** Never changes: the key of the group is drawn from it. */
  code: string;
  name: string;
  nameKana: string;
  purpose: string;
  area?: string;
  municipalityCode?: string;
  meetingKind: GroupMeetingKind;
  members: readonly (readonly [tenant: string, role: GroupRole])[];
  entries: readonly string[];
  needs: readonly HubNeedData[];
}

export interface HubData {
  entries: readonly HubEntryData[];
  links: readonly HubLinkData[];
  groups: readonly HubGroupData[];
}
