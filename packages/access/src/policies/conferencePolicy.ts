import { policyOf } from '../policy.js';
import { caseRoles, leadRoles, receivingRoles } from '../roles.js';

/** Those who call a meeting and keep its office. */
const conveners = ['conference_secretary', ...leadRoles] as const;

/** 会議. Members are persons: what is said of somebody is read by those who sat there, and by no office as a whole. */
export const conferencePolicies = [
  policyOf('ConferenceKind', '会議の種類', 'Kind of meeting')
    .allow('read', { to: 'everyone', where: ['anyone'] })
    .done(),
  policyOf('StandingMember', '構成員名簿', 'Standing members')
    .allow(['read', 'create', 'remove'], { to: conveners, where: ['own'] })
    .done(),
  // A mark opens nothing; those who may bring the case see whose it is anyway.
  policyOf('ConferenceCandidate', '会議に出す候補', 'Case for a meeting')
    .allow(['read', 'create', 'remove'], { to: caseRoles, where: ['own'] })
    .done(),
  policyOf('Conference', '会議', 'Meeting')
    .allow('read', { to: [...conveners, 'system'], where: ['own'] })
    .allow('read', { to: [...receivingRoles, 'conference_secretary'], where: ['reader'] })
    .allow('read', { to: 'everyone', where: ['named'] })
    .allow(['create', 'change', 'seat', 'call', 'open', 'end', 'circulate', 'cancel'], { to: conveners, where: ['own'] })
    .allow('approve', { to: conveners, where: ['own'] })
    .allow(['propose', 'record', 'attend', 'print'], { to: 'everyone', where: ['named'] })
    .allow('print', { to: conveners, where: ['own'] })
    .allow('end', { to: ['system'], where: ['own'] })
    .done(),
  policyOf('ConferenceMember', '出席者', 'Member of a meeting')
    .allow('read', { to: [...conveners, 'system'], where: ['own'] })
    .allow('read', { to: [...receivingRoles, 'conference_secretary'], where: ['reader'] })
    .allow('read', { to: 'everyone', where: ['named'] })
    .allow(['answer', 'decline', 'confirm'], { to: 'everyone', where: ['asMembersOffice', 'myself'] })
    .allow('decline', { to: [...receivingRoles, 'conference_secretary'], where: ['asMembersOffice', 'toOffice'] })
    .allow(['decline', 'note', 'pledge'], { to: conveners, where: ['own', 'onPaper'] })
    // Whoever has pledged secrecy may have been there without pressing a button; the seat asks for the pledge.
    .allow('attend', { to: conveners, where: ['own'] })
    .allow('name', { to: [...receivingRoles, 'conference_secretary'], where: ['asMembersOffice'] })
    .allow('pack', { to: conveners, where: ['own'] })
    .allow('pack', { to: 'everyone', where: ['asMembersOffice', 'myself'] })
    .done(),
  policyOf('AgendaItem', '議題', 'Agenda item')
    .allow('read', { to: 'everyone', where: ['named'] })
    .allow('create', { to: 'everyone', where: ['own'] })
    .allow(['change', 'strike'], { to: 'everyone', where: ['own', 'named'] })
    .allow('distribute', { to: [...caseRoles, 'conference_secretary'], where: ['own', 'named'] })
    .allow(['strike', 'order'], { to: conveners, where: ['asConvener', 'named'] })
    .done(),
  policyOf('AgendaBrief', '議題の趣旨', 'Aim of an agenda item')
    .allow('read', { to: 'everyone', where: ['named'] })
    .done(),
  policyOf('ConferenceOpinion', '意見・指摘', 'Opinion or remark')
    .allow('read', { to: 'everyone', where: ['named'] })
    .done(),
  policyOf('AgendaSheet', '会議資料', 'Meeting papers')
    .allow('read', { to: 'everyone', where: ['named'] })
    .done(),
  policyOf('ConferenceNote', '会議の記録', 'Record of a meeting')
    .allow('read', { to: 'everyone', where: ['named'] })
    .allow('carry', { to: caseRoles, where: ['own', 'named'] })
    .done(),
];
