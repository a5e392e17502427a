import { fieldGroups, InvalidError } from '@tsunagi/access';
import { personGroups } from '@tsunagi/casework';
import { type AccessLogPaper, localMoment, printAccessLog, wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import { type Look, readLooks } from '../modules/accessLog/readLooks.js';
import { tenantOf } from '../modules/registry/presentTenant.js';
import { wordOf } from '../modules/shared/words.js';
import { localDayOf, type Paper } from './download.js';
import { latestPlace } from './lists/accessLog.js';

/** What the address of the paper says. Days are ISO, both included. */
export interface AskedLog {
  language?: string;
  from?: string;
  until?: string;
  /** `unnamed` for a paper on which no office stands; of somebody who hides it is always that. */
  offices?: string;
}

/** Whose record it is. */
type Subject = Awaited<ReturnType<typeof readLooks>>['person'] & { unnamed: boolean };

/** More than this nobody reads on paper; the period on the paper says from when on it holds. */
const most = 2000;

/**
 * What was seen, in words for a paper that goes home with the person and may be read there by others: that a danger was
 * noted, or an address is kept secret, is not told by them. Nor by the form: a paper without offices is given to whoever asks
 * for it at the counter, so it says no more than that somebody wished it so.
 */
const subjectsOnPaper: Record<string, string> = {
  ...Object.fromEntries(Object.values(fieldGroups).map(({ subject, ja }) => [subject, ja])),
  MailboxLabel: '氏名',
  CaseSafety: '安全',
  Protection: '安全',
  GlassBreak: '安全',
};

/** This kind of record, as the paper names it. */
export const onAccessLogPaper = (subjectKind: string): string => subjectsOnPaper[subjectKind] ?? wordOf('subjects', subjectKind);

/** An office opens an address of its own in an emergency only where it is kept secret: on paper somebody looked at their own record. */
const asOnPaper = (look: Look): Look => ({
  ...look,
  action: look.action === 'glass' ? 'read' : look.action,
  basisThen: look.actorTenantId === look.ownerTenantId && look.basisThen === 'emergency' ? 'own' : look.basisThen,
});

const bases: Record<string, string> = { own: '自組織の記録' };
const basisOf = (basis: string | null): string => bases[basis ?? ''] ?? wordOf('legalBases', basis);

/**
 * Who looked, by office and role: colleagues stand on no paper by name. The paper goes home with the person; of somebody who
 * hides it names no office and no unit, whoever prints it, for either may tell the town.
 */
const whoLooked = ({ unnamed, tenantId }: Subject, look: Look): string => {
  if (!unnamed) return look.actorLabel;
  return look.actorTenantId === tenantId ? '担当の組織の職員' : '関係機関の職員';
};

/** What was seen together is one entry. */
function entriesOf(person: Subject, looks: Look[]): AccessLogPaper['entries'] {
  const together = new Map<string, Look[]>();
  for (const look of looks.map(asOnPaper)) {
    const key = [look.requestId, whoLooked(person, look), look.action, look.basisThen].join(' ');
    together.set(key, [...(together.get(key) ?? []), look]);
  }
  return [...together.values()].map((group) => {
    const [first] = group as [Look];
    return {
      at: localMoment(first.at),
      who: whoLooked(person, first),
      action: wordOf('accessActions', first.action),
      what: [...new Set(group.map(({ subjectKind }) => onAccessLogPaper(subjectKind)))],
      basis: basisOf(first.basisThen),
    };
  });
}

/** The office that hands the paper over, and how to reach it; where none is named, it is not named either. */
function officeOf(context: GatewayContext, { unnamed, tenantId }: Subject): Pick<AccessLogPaper, 'office' | 'officeKana' | 'phone'> {
  if (unnamed) return { office: 'この紙を渡した窓口', officeKana: 'このかみをわたしたまどぐち', phone: '' };
  const { name, nameKana, phone } = tenantOf(context, tenantId);
  return { office: name, officeKana: hiragana(nameKana), phone: phone ?? '' };
}

/** From when to when: the days that were asked for, or those of the looks that are on the paper. */
function periodOf(asked: AskedLog, looks: Look[], now: Date): string {
  const since = asked.from ? wareki(asked.from) : looks.at(-1) ? localMoment((looks.at(-1) as Look).at) : 'はじめ';
  return `${since}から${asked.until ? `${wareki(asked.until)}まで` : `${localMoment(now)}まで`}`;
}

/** Readings stand over words in hiragana, which children and learners know first. */
const hiragana = (kana: string): string => kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** だれが見たか on paper, for the person whose record it is. */
export async function accessLogPaper(context: GatewayContext, personId: string, asked: AskedLog): Promise<Paper> {
  const { language = 'ja', offices = 'named', from = null, until = null } = asked;
  if (offices !== 'named' && offices !== 'unnamed') throw new InvalidError('INVALID_INPUT', { offices: 'UNKNOWN_CODE' });
  if (language !== 'ja' && language !== 'easy') throw new InvalidError('INVALID_INPUT', { language: 'UNKNOWN_CODE' });
  const { person: about, rows } = await readLooks(context, personId, {
    from,
    until,
    action: null,
    officeId: null,
    ...latestPlace,
    first: most,
  });
  const person = { ...about, unnamed: offices === 'unnamed' || !!about.protectedSince };
  const [identity] = await context.reader.read(personGroups.identity.ofPersons, { personIds: [personId] });
  const now = new Date();
  const bytes = printAccessLog(
    {
      name: identity ? `${identity.familyName} ${identity.givenName}`.trim() : '',
      ...officeOf(context, person),
      period: periodOf(asked, rows, now),
      entries: entriesOf(person, rows),
      printed: [`印刷 ${localMoment(now)}`, !person.unnamed && context.signedIn.actorLabel].filter(Boolean).join(' '),
    },
    language === 'easy' ? 'easy' : 'plain',
  );
  return { fileName: `だれが見たか ${wareki(localDayOf(now))}.pdf`, bytes };
}
