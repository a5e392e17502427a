import * as z from 'zod/mini';
import type { Role, StaffMemberFragment } from '../../gql/graphql.ts';
import { today } from '../../lib/dates/today.ts';
import { toKatakana } from '../../lib/names/useKana.ts';

const filled = z.string().check(z.minLength(1));
const day = z.nullable(z.string()).check(z.refine((value) => value !== null));

/** What an organisation decides about somebody who works for it. `login` and `validFrom` are asked for once, when inviting. */
export const staffForm = z.object({
  login: z.string(),
  displayName: filled,
  displayKana: filled,
  jobTitle: filled,
  unitId: z.string(),
  roles: z.array(z.string()).check(z.minLength(1)),
  validFrom: day,
  validUntil: day,
});
/** Whom to invite: the name with which they will sign in as well. */
export const invitationForm = z.extend(staffForm, { login: filled });
export type StaffForm = z.infer<typeof staffForm>;

export const newStaff = (): StaffForm => ({
  login: '',
  displayName: '',
  displayKana: '',
  jobTitle: '',
  unitId: '',
  roles: [],
  validFrom: today().toString(),
  validUntil: '',
});

export const toStaffForm = (member: StaffMemberFragment): StaffForm => ({
  login: member.login ?? '',
  displayName: member.displayName,
  displayKana: member.displayKana,
  jobTitle: member.jobTitle,
  unitId: member.unit?.id ?? '',
  roles: [...member.roles],
  validFrom: member.validFrom,
  validUntil: member.validUntil ?? '',
});

/** The part that can be changed later. */
export const termsOf = ({ displayName, displayKana, jobTitle, unitId, roles, validUntil }: StaffForm) => ({
  displayName,
  displayKana: toKatakana(displayKana),
  jobTitle,
  unitId: unitId || null,
  roles: roles as Role[],
  validUntil: validUntil || null,
});

export const invitationOf = (typed: StaffForm) => ({
  ...termsOf(typed),
  login: typed.login.normalize('NFKC').trim(),
  validFrom: typed.validFrom as string,
});
