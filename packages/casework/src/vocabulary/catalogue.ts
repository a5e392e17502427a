import { fieldGroups, policyTable, roles } from '@tsunagi/access';
import { accessActions } from '../audit/index.js';
import {
  audiences,
  benefits,
  closeReasons,
  employmentStatuses,
  householdKinds,
  recordMethods,
  recordPhrases,
  relations,
  safetyRisks,
  welfareStatuses,
} from '../case/index.js';
import {
  answers,
  conferenceStates,
  conferenceSteps,
  confirmations,
  identifyingKinds,
  itemOutcomes,
  itemSorts,
  itemStates,
  noteKinds,
  parts,
  withheldReasons,
} from '../conference/index.js';
import { consentMethods } from '../consent/index.js';
import { needs } from '../desk/needs.js';
import { endReasons, handoverBases, legalBases } from '../disclosure/index.js';
import {
  confirmers,
  entryStates,
  groupMeetingKinds,
  groupRoles,
  hubAgreements,
  hubAudiences,
  hubCosts,
  hubFlows,
  hubKinds,
  hubPays,
  hubRoles,
  hubStages,
  hubTopics,
  importFields,
  importRowStates,
  importStates,
  matchDecisions,
  matchReasons,
  needLevels,
  needOrigins,
  needStates,
} from '../hub/index.js';
import { applicationStates } from '../onboarding/index.js';
import { accessPurposes, birthPrecisions, involvements, sexes, withholdings } from '../person/index.js';
import {
  happenings,
  outcomes,
  reasons,
  referralActs,
  referralKinds,
  referralStates,
  replies,
  replyMeans,
  shareRequestStates,
  transitions,
} from '../referral/index.js';
import { capacities } from '../tenancy/index.js';
import { timelineKinds } from '../timeline/index.js';
import { inboxWhy, passedDeadlines } from './inboxWhy.js';

interface Words {
  ja: string;
  en: string;
}

/** One list of codes: what it is, on what it stands, and its codes in the order in which they are offered. */
export interface CodeList {
  name: string;
  title: Words;
  /** The form, law or decision it stands on, and of which day (ISO) that text is. */
  source: string;
  asOf: string;
  /** Not yet confirmed with the region: 要確認, said wherever the list is shown. */
  needsConfirmation: boolean;
  codes: { code: string; words: Words }[];
}

interface Standing {
  source: string;
  asOf: string;
  needsConfirmation: boolean;
}

const intakeForm: Standing = { source: '自立相談支援機関使用標準様式【1】相談受付・申込票', asOf: '2015-03-25', needsConfirmation: false };
const intakeFormInPart: Standing = { ...intakeForm, needsConfirmation: true };
const contactNote: Standing = {
  source: '自立相談支援機関使用標準様式【3】支援経過記録シート',
  asOf: '2015-03-25',
  needsConfirmation: true,
};
const ours: Standing = { source: 'つなぎの取り決め', asOf: '2026-11-22', needsConfirmation: false };
const oursToConfirm: Standing = { ...ours, needsConfirmation: true };

const list = (name: string, ja: string, en: string, standing: Standing, codes: Record<string, Words>): CodeList => ({
  name,
  title: { ja, en },
  ...standing,
  codes: Object.entries(codes).map(([code, words]) => ({ code, words: { ja: words.ja, en: words.en } })),
});

const acts = Object.fromEntries(referralActs.map((act) => [act, transitions[act]]));

/** As the access log names what was seen. */
const subjects = Object.fromEntries(policyTable.map(({ subject, ja, en }) => [subject, { ja, en }]));

/** Every list that a form or a filter offers. Municipalities are data of the region and come from there. */
export const codeLists: readonly CodeList[] = [
  list('needs', '相談内容', 'Subjects of consultation', intakeForm, needs),
  list('recordMethods', '支援経過の方法', 'How a contact was made', contactNote, recordMethods),
  list('recordPhrases', '支援経過の定型', 'Stock phrases of support records', oursToConfirm, recordPhrases),
  list('audiences', '記録の公開範囲', 'Who may read a record', ours, audiences),
  list('sexes', '性別', 'Sex', intakeForm, sexes),
  list('birthPrecisions', '生年月日の確かさ', 'How exactly a birth date is known', ours, birthPrecisions),
  list('householdKinds', '世帯の型', 'Kinds of household', oursToConfirm, householdKinds),
  list('relations', '続柄', 'Relation to the person', oursToConfirm, relations),
  list('employmentStatuses', '仕事の状況', 'Employment', intakeFormInPart, employmentStatuses),
  list('welfareStatuses', '生活保護', 'Public assistance', ours, welfareStatuses),
  list('benefits', '公的給付', 'Benefits', oursToConfirm, benefits),
  list('safetyRisks', '安全のために知っておくこと', 'Safety', oursToConfirm, safetyRisks),
  list('closeReasons', '終結・中断の理由', 'Why a case was closed', oursToConfirm, closeReasons),
  list('timelineKinds', '経過の種類', 'Kinds of lines in a timeline', ours, timelineKinds),
  list('accessActions', '閲覧の種別', 'Kinds of looks', ours, accessActions),
  list('subjects', '記録の種類', 'Kinds of records', ours, subjects),
  list('accessPurposes', '閲覧の目的', 'Purpose of looking', ours, accessPurposes),
  list('roles', '役割', 'Roles', ours, roles),
  list('fieldGroups', '項目のまとまり', 'Field groups', ours, fieldGroups),
  list('involvements', '関係機関の関わり方', 'How an office has to do with a person', ours, involvements),
  list('withholdings', '渡されない理由', 'Why something is withheld', ours, withholdings),
  list('legalBases', '提供の根拠', 'Legal bases of a disclosure', ours, legalBases),
  list('handoverBases', '渡すときに選べる根拠', 'Bases on which something can be handed over', ours, handoverBases),
  list('disclosureEnds', '提供が早く終わった理由', 'Why a disclosure ended early', ours, endReasons),
  list('consentMethods', '同意の取り方', 'How consent is given', ours, consentMethods),
  list('referralKinds', '紹介の種類', 'Kinds of referral', ours, referralKinds),
  list('referralStates', '紹介の状態', 'States of a referral', ours, referralStates),
  list('referralActs', '紹介の操作', 'Acts of a referral', ours, acts),
  list('shareRequestStates', '提供の依頼の状態', 'States of a request to share', ours, shareRequestStates),
  list('referralHappenings', '紹介の経過', 'What can happen to a referral', ours, happenings),
  list('inboxWhy', '受信箱にある理由', 'Why it lies in the inbox', ours, inboxWhy),
  list('conferenceStates', '会議の状態', 'States of a conference', ours, conferenceStates),
  list('conferenceSteps', '会議の操作', 'Steps of a conference', ours, conferenceSteps),
  list('conferenceParts', '会議での役', 'Parts at a conference', oursToConfirm, parts),
  list('conferenceAnswers', '招集への返事', 'Answers to a call', ours, answers),
  list('minutesConfirmations', '会議録の確かめ方', 'How minutes were confirmed', ours, confirmations),
  list('agendaItemSorts', '議題の種類', 'Sorts of agenda items', oursToConfirm, itemSorts),
  list('agendaItemStates', '議題の状態', 'States of an agenda item', ours, itemStates),
  list('agendaItemOutcomes', '議題の扱い', 'What is said of an agenda item', ours, itemOutcomes),
  list('conferenceNoteKinds', '会議の記録の種類', 'Kinds of lines in the record', ours, noteKinds),
  list('papersWithheld', '資料を配らない理由', 'Why papers are not handed out', ours, withheldReasons),
  list('identifyingKinds', '人が分かる手がかり', 'What may show who somebody is', ours, identifyingKinds),
  list('passedDeadlines', '過ぎためやす', 'Deadlines that have passed', ours, passedDeadlines),
  list('capacities', '受け入れ状況', 'Room', ours, capacities),
  list('replies', '相手の返事', 'Replies that are recorded for an office', ours, replies),
  list('replyMeans', '返事の手段', 'By which means an office answered', oursToConfirm, replyMeans),
  list('outcomes', '紹介の結果', 'Outcomes', oursToConfirm, outcomes),
  list('hubKinds', 'ハブの資源の種類', 'Kinds of entries of the hub', ours, hubKinds),
  list('hubEntryStates', 'ハブの資源の状態', 'States of an entry of the hub', ours, entryStates),
  list('hubAudiences', 'ハブの公開範囲', 'Who may read an entry of the hub', ours, hubAudiences),
  list('hubTopics', 'ハブの分野', 'Topics of the hub', oursToConfirm, hubTopics),
  list('hubCosts', '費用', 'Cost', ours, hubCosts),
  list('hubAgreements', '本人の承知の聞き方', 'How somebody agreed', oursToConfirm, hubAgreements),
  list('hubPays', '謝礼・工賃', 'What is paid', oursToConfirm, hubPays),
  list('hubStages', '就労のステージ', 'Stages of getting ready for work', ours, hubStages),
  list('hubRoles', 'つながりの役割', 'Roles in something common', oursToConfirm, hubRoles),
  list('hubFlows', 'つながりの流れ', 'What flows between organisations', oursToConfirm, hubFlows),
  list('hubNeedLevels', '課題の範囲', 'Levels of a need', ours, needLevels),
  list('hubNeedStates', '課題の段階', 'States of a need', ours, needStates),
  list('hubNeedOrigins', '課題の出どころ', 'Where a need comes from', ours, needOrigins),
  list('hubMatchReasons', '合う理由', 'Why a resource fits', ours, matchReasons),
  list('hubMatchDecisions', '合うかどうかの判断', 'Whether a resource fits', ours, matchDecisions),
  list('hubGroupRoles', '部会での役', 'Parts in a working group', oursToConfirm, groupRoles),
  list('hubMeetingKinds', '部会の会議の種類', 'Kinds of meetings of a working group', ours, groupMeetingKinds),
  list('hubConfirmers', 'ハブの公開前の確認', 'Who confirms before publishing', ours, confirmers),
  list('hubImportFields', '取り込む列の意味', 'What a column of a file can fill', ours, importFields),
  list('hubImportStates', '取り込みの状態', 'States of an import', ours, importStates),
  list('hubImportRowStates', '取り込む行の状態', 'States of a line of an import', ours, importRowStates),
  list('hubApplicationStates', '参加の申し込みの状態', 'States of an application', ours, applicationStates),
  ...Object.entries({
    declineReasons: ['断る理由', 'Reasons to decline', reasons.decline],
    returnReasons: ['差し戻す理由', 'Reasons to return', reasons.return],
    forwardReasons: ['別の所へつなぐ理由', 'Reasons to forward', reasons.forward],
    holdReasons: ['休止の理由', 'Reasons to pause', reasons.hold],
    failReasons: ['続かなかった理由', 'Why it was not carried through', reasons.fail],
    withdrawReasons: ['取り下げの理由', 'Reasons to withdraw', reasons.withdraw],
    errorReasons: ['誤登録の理由', 'Why it was an error', reasons.error],
  } as const).map(([name, [ja, en, codes]]) => list(name, ja, en, oursToConfirm, codes)),
];
