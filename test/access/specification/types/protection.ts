import type { Facts, Row, Viewer } from '../facts.js';
import { colleague, columns, type FieldsOfType, id, nameOf, office, officeOfGlass, shown, signedOnGlass, type Thing } from '../fields.js';
import { hasPart, isOneOf } from '../words.js';

const measuresOf = (person: Row, facts: Facts): Row[] =>
  facts
    .where('protection', 'person_id', person.person_id)
    .filter((each) => !each.released_at)
    .sort((a, b) => a.since - b.since || (a.protection_id < b.protection_id ? -1 : 1));

/** 支援措置 of a person of the own office: the earliest measure stands for all that cover the record. */
export function protectionOf(person: Row, _viewer: Viewer, facts: Facts): Thing[] {
  const [first] = measuresOf(person, facts);
  return !first || !person.protected_since ? [] : [{ type: 'Protection', table: 'protection', row: first }];
}

const ownMeasure = (row: Row, facts: Facts): Row | undefined =>
  measuresOf(row, facts).find((each) => each.origin_tenant_id === each.tenant_id);
const namedLines = (row: Row, facts: Facts): Row[] => facts.naming(row.tenant_id, row.person_id);

function openToViewer(row: Row, viewer: Viewer, facts: Facts): boolean {
  const address = facts.one('person_address', 'person_id', row.person_id);
  return !!address && shown({ type: 'PersonAddress', table: 'person_address', row: address }, viewer, facts);
}

function availableActions(row: Row, viewer: Viewer, facts: Facts): string[] {
  const own = ownMeasure(row, facts);
  const above = isOneOf(viewer, 'who stands above');
  const works = isOneOf(viewer, 'who works with people');
  const names = above || namedLines(row, facts).some((line) => line.to_staff_id === viewer.staff && line.origin !== 'glass');
  const asked = !!own?.release_asked_at;
  const askedByMe = own?.release_asked_by === viewer.staff;
  const may = {
    name_readers: names,
    renew: !!own && names && works,
    ask_release: !!own && !asked && (works || isOneOf(viewer, 'privacy officer')),
    confirm_release: asked && !askedByMe && above,
    refuse_release: asked && (askedByMe || above),
    break_glass: works && !openToViewer(row, viewer, facts),
  };
  return Object.entries(may).flatMap(([action, allowed]) => (allowed ? [action] : []));
}

export const protectionTypes: Record<string, FieldsOfType> = {
  Protection: {
    leaves: {
      ...columns('since'),
      until: (row, _viewer, facts) => (ownMeasure(row, facts) ?? row).until,
      setHere: (row, _viewer, facts) => ownMeasure(row, facts) !== undefined,
      openToViewer,
      availableActions,
    },
    edges: {
      readers: (row, _viewer, facts) => namedLines(row, facts).map((line) => ({ type: 'AddressReader', table: 'disclosure', row: line })),
      releaseRequest: (row, _viewer, facts) => {
        const own = ownMeasure(row, facts);
        return own?.release_asked_at ? [{ type: 'ReleaseRequest', table: 'protection', row: own }] : [];
      },
    },
  },
  AddressReader: { leaves: { until: (row) => (row.origin === 'glass' ? row.until : null) }, edges: { staff: colleague('to_staff_id') } },
  ReleaseRequest: {
    leaves: {
      ...columns('askedAt=release_asked_at reason=release_reason'),
      askedBy: (row, viewer, facts) => nameOf(row.tenant_id, row.release_asked_by, viewer, facts),
    },
    edges: {},
  },
  GlassBreak: {
    leaves: {
      id: id('GlassBreak', 'glass_id'),
      ...columns('number reason at until dueOn=review_due_on judgement judgementNote judgedAt judgedBy=judged_by_label'),
      who: signedOnGlass('tenant_id', 'staff_id', 'staff_label'),
      canJudge: (row, viewer, facts) =>
        !row.judged_at &&
        row.reviewer_tenant_id === viewer.tenant &&
        isOneOf(viewer, 'privacy officer') &&
        row.staff_id !== viewer.staff &&
        !hasPart(row, viewer, facts),
    },
    edges: { tenant: officeOfGlass('tenant_id'), reviewer: office('reviewer_tenant_id') },
  },
};
