import {
  below,
  colleague,
  columns,
  covered,
  type FieldsOfType,
  Id,
  id,
  link,
  made,
  nameOf,
  officeAround,
  shown,
  signedAround,
} from '../fields.js';
import { isOneOf } from '../words.js';

const caseId = id('Case', 'case_id');
const ofCase = { caseId, ...columns('note version updatedAt') };
const attachments = (column: string) => below('Attachment', 'attachment', 'owner_id', column);

export const caseTypes: Record<string, FieldsOfType> = {
  Case: {
    leaves: {
      id: caseId,
      ...columns('number status openedOn closedOn closeReason stage version'),
      availableActions: (row, viewer) => {
        if (row.tenant_id !== viewer.tenant || !isOneOf(viewer, 'who works with people')) return [];
        const open = row.status === 'open';
        return ['CHANGE', 'WRITE_RECORD', ...(open ? ['CLOSE'] : []), ...(open && isOneOf(viewer, 'who leads') ? ['ASSIGN'] : [])];
      },
    },
    edges: {
      // The unit is listed below its office.
      unit: (row, viewer, facts) =>
        row.tenant_id !== viewer.tenant && covered(row.person_id, viewer, facts) ? [] : link('Unit', 'unit', 'unit_id')(row, viewer, facts),
      lead: colleague('lead_staff_id'),
    },
  },
  Colleague: { leaves: { id: id('Staff', 'staff_id'), ...columns('displayName') }, edges: {} },
  Household: {
    leaves: { ...ofCase, ...columns('kind size') },
    edges: { members: below('HouseholdMember', 'household_member', 'person_id') },
  },
  HouseholdMember: {
    leaves: { id: id('Household', 'member_id'), ...columns('name kana relation birthDate livesTogether note version') },
    edges: {},
  },
  Benefit: { leaves: { ...ofCase, ...columns('welfareStatus welfareCaseNumber benefits') }, edges: {} },
  Money: { leaves: { ...ofCase, ...columns('monthlyIncome rent savings debtTotal arrears') }, edges: {} },
  Health: { leaves: { ...ofCase, ...columns('conditions certificate insurance') }, edges: {} },
  Work: { leaves: { ...ofCase, ...columns('employmentStatus leftWorkOn experience qualifications wish') }, edges: {} },
  Safety: { leaves: { ...ofCase, ...columns('risks') }, edges: {} },
  Record: {
    leaves: {
      id: id('Record', 'record_id'),
      caseId,
      ...columns('method occurredAt minutes partner text audience createdAt updatedAt version'),
      by: signedAround('tenant_id', 'author_id', 'author_name'),
      viewerCanChange: (row, viewer) =>
        row.tenant_id === viewer.tenant && row.author_id === viewer.staff && isOneOf(viewer, 'who works with people'),
    },
    edges: { attachments: attachments('record_id'), earlier: below('EarlierRecord', 'record_version', 'record_id') },
  },
  EarlierRecord: {
    leaves: {
      ...columns('version method occurredAt minutes partner text replacedAt'),
      replacedBy: signedAround('tenant_id', 'replaced_by', 'replaced_by_name'),
    },
    edges: {},
  },
  Attachment: {
    leaves: {
      id: id('Attachment', 'attachment_id'),
      ...columns('fileName mediaType byteSize'),
      url: (row) => new Id('Attachment', row.attachment_id),
    },
    edges: {},
  },
  Task: {
    leaves: {
      id: id('Task', 'task_id'),
      ...columns('title dueOn doneAt snoozedUntil createdAt version'),
      ...made('workingDaysLeft'),
      overdue: (row, _viewer, facts) => !row.done_at && row.due_on !== null && row.due_on < japaneseDay(facts.now),
      personName: (row, viewer, facts) => {
        const name = row.person_id && facts.one('person_identity', 'person_id', row.person_id);
        return name && shown({ type: 'PersonIdentity', table: 'person_identity', row: name }, viewer, facts)
          ? `${name.family_name} ${name.given_name}`
          : null;
      },
    },
    edges: {
      assignee: colleague('assignee_id'),
      unit: link('Unit', 'unit', 'unit_id'),
      person: link('Person', 'person', 'person_id'),
      referral: link('Referral', 'referral', 'referral_id'),
      conference: link('Conference', 'conference', 'conference_id'),
      glassBreak: link('GlassBreak', 'glass_break', 'glass_id'),
    },
  },
  Consent: {
    leaves: {
      id: id('Consent', 'consent_id'),
      ...columns('purpose fieldGroups method givenOn until note recordedAt'),
      recordedBy: (row, viewer, facts) => nameOf(row.tenant_id, row.recorded_by, viewer, facts),
      state: (row, _viewer, facts) => {
        if (facts.one('consent_withdrawal', 'consent_id', row.consent_id)) return 'withdrawn';
        return row.until < japaneseDay(facts.now) ? 'ended' : 'in_force';
      },
      withdrawnAt: (row, _viewer, facts) => facts.one('consent_withdrawal', 'consent_id', row.consent_id)?.withdrawn_at ?? null,
      withdrawnBy: (row, _viewer, facts) => facts.one('consent_withdrawal', 'consent_id', row.consent_id)?.method ?? null,
      withdrawnReason: (row, _viewer, facts) => facts.one('consent_withdrawal', 'consent_id', row.consent_id)?.reason ?? null,
    },
    edges: {
      recipients: (row, viewer, facts) =>
        row.recipients.flatMap((tenant: string) => officeAround('to')({ person_id: row.person_id, to: tenant }, viewer, facts)),
      evidence: attachments('consent_id'),
    },
  },
};

export const japaneseDay = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(at);
