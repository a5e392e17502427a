import { type FieldGroup, InvalidError } from '@tsunagi/access';
import { beyond, type Consent } from '../consent/index.js';
import { secondsOf } from '../desk/columns.js';
import type { AgendaBrief, PapersException } from './AgendaBrief.js';
import type { AgendaItem } from './AgendaItem.js';
import type { ConferenceMember } from './ConferenceMember.js';
import type { OfItem } from './editItem.js';
import { groupsOf } from './lines.js';
import { seatKey } from './roster.js';

export interface DistributeItemInput extends OfItem {
  /** Who gets less, or nothing, from now on; what was said before of others stands. All groups of the item take one back. */
  exceptions?: PapersException[] | null;
  /** Seats of people without an account of whom the person has said that they may hear it, where it takes a consent. */
  agreedGuests?: string[] | null;
}

/** Why somebody on the list was not handed the papers. */
export const withheldReasons = {
  not_pledged: { ja: '守秘の誓約がまだ', en: 'No pledge of secrecy yet' },
  outside_consent: { ja: '同意に含まれない組織', en: 'An office that the consent does not name' },
  guest_not_agreed: {
    ja: '本人がこの人に話すことに同意した記録がない',
    en: 'No record that the person agreed to this guest',
  },
  left_out: { ja: '配らないと決めた', en: 'Left out on purpose' },
} as const;
export type Withheld = keyof typeof withheldReasons;

const exceptionFor = ({ memberId }: ConferenceMember, { exceptions }: AgendaBrief) => exceptions.find((each) => each.memberId === memberId);

/** The seats that were left out on purpose. */
export const seatsLeftOut = ({ exceptions }: Pick<AgendaBrief, 'exceptions'>): string[] =>
  exceptions.filter(({ nothing }) => nothing).map(({ memberId }) => memberId);

/** The seats to which less is told than to the others, each with what: as it was said when the papers were handed out. */
export const seatsToldLess = (brief: Pick<AgendaBrief, 'exceptions' | 'fieldGroups'>): { memberId: string; fieldGroups: FieldGroup[] }[] =>
  brief.exceptions.filter(
    ({ nothing, fieldGroups }) => !nothing && brief.fieldGroups.some((group) => !fieldGroups.includes(group as FieldGroup)),
  );

const isSeat = /^[0-9a-f]{8}-/;

/** The guests without an account to whom the papers of a case are open: they alone stand among its people by their seat. */
export const guestsTold = ({ personId, people }: Pick<AgendaBrief, 'personId' | 'people'>, at: Date): string[] =>
  personId ? Object.keys(people).filter((key) => isSeat.test(key) && (people[key] as number) > secondsOf(at)) : [];

/** The seats to which the pages of a case are open now, with or without an account. */
export const seatsTold = <Seat extends Parameters<typeof seatKey>[0]>(
  { people }: Pick<AgendaBrief, 'people'>,
  seats: readonly Seat[],
  at: Date,
): string[] => seats.filter((seat) => (people[seatKey(seat)] ?? 0) > secondsOf(at)).map(({ memberId }) => memberId);

/**
 * 誓約したがまだ届いていない人: who has pledged since the papers of a case were last handed out, was not left out on purpose, and is
 * told nothing of it. Handed out once more, it is known of each why or why not.
 */
export const seatsPledgedSince = <Seat extends Parameters<typeof seatKey>[0] & Pick<ConferenceMember, 'pledgedAt'>>(
  brief: Pick<AgendaBrief, 'exceptions' | 'handedAt' | 'people'>,
  seats: readonly Seat[],
  at: Date,
): string[] => {
  const { handedAt } = brief;
  if (!handedAt) return [];
  const [told, out] = [seatsTold(brief, seats, at), seatsLeftOut(brief)];
  const since = seats.filter(({ pledgedAt }) => pledgedAt && pledgedAt > handedAt);
  return since.map(({ memberId }) => memberId).filter((id) => !told.includes(id) && !out.includes(id));
};

const isPresenter = ({ staffId }: ConferenceMember, item: AgendaItem): boolean => staffId === item.presenterStaffId;

/** What of the person each member is told. */
export const groupsFor =
  ({ item, brief }: { item: AgendaItem; brief: AgendaBrief }) =>
  (member: ConferenceMember): FieldGroup[] =>
    isPresenter(member, item) ? groupsOf(brief) : (exceptionFor(member, brief)?.fieldGroups ?? groupsOf(brief));

/** Exceptions name members and lessen what they get; only a guest without an account is agreed to by name. */
export function assertChoices(members: ConferenceMember[], brief: AgendaBrief, { exceptions, agreedGuests }: DistributeItemInput): void {
  const tells = new Set(groupsOf(brief));
  const known = new Map(members.map((each) => [each.memberId, each]));
  if (exceptions?.some((each) => !known.has(each.memberId) || each.fieldGroups.some((group) => !tells.has(group))))
    throw new InvalidError('INVALID_INPUT', { exceptions: 'UNKNOWN_CODE' });
  if (agreedGuests?.some((id) => known.get(id)?.memberTenantId !== null))
    throw new InvalidError('INVALID_INPUT', { agreedGuests: 'UNKNOWN_CODE' });
}

/**
 * Says of a member why nothing can be handed to them, or null: the pledge first, then what the person has agreed to. Somebody
 * without an account belongs to no office that a consent could name, not even to the one that prints for them.
 */
export function refusalOf(
  { item, brief }: { item: AgendaItem; brief: AgendaBrief },
  consent: Consent | null,
  agreed: (member: ConferenceMember) => boolean,
) {
  const because = (member: ConferenceMember): Withheld | null => {
    if (isPresenter(member, item)) return null;
    if (exceptionFor(member, brief)?.nothing) return 'left_out';
    if (!member.pledgedAt) return 'not_pledged';
    const office = member.memberTenantId;
    if (!consent || office === item.tenantId) return null;
    if (!office) return agreed(member) ? null : 'guest_not_agreed';
    return beyond(consent, { fieldGroups: [], recipient: office }).recipient ? 'outside_consent' : null;
  };
  return (member: ConferenceMember) => {
    const reason = because(member);
    return reason && { memberId: member.memberId, because: reason };
  };
}
