import type { FieldGroup } from '../../gql/graphql.ts';

/** Why a group is proposed, or why it is left out unless somebody chooses it. */
export type GroupReason =
  | { why: 'identity' | 'contact' | 'receiver' | 'sensitive' | 'unneeded' | 'protected'; proposed: boolean }
  | { why: 'need'; needs: readonly string[]; proposed: true };

/** What an office has to know to help with a need. As little as does: the person tells the rest themselves. */
const neededFor: Partial<Record<string, readonly FieldGroup[]>> = {
  health: ['HEALTH'],
  housing: ['ADDRESS', 'HOUSEHOLD'],
  income: ['MONEY'],
  rent: ['MONEY'],
  taxes: ['MONEY'],
  debt: ['MONEY'],
  work: ['WORK'],
  work_trouble: ['WORK'],
  community: ['ADDRESS'],
  family: ['HOUSEHOLD'],
  parenting: ['HOUSEHOLD'],
  care: ['ADDRESS', 'HOUSEHOLD'],
  withdrawal: ['HOUSEHOLD'],
  violence: ['SAFETY'],
  food: ['ADDRESS', 'HOUSEHOLD'],
};
/** 要配慮個人情報 and what is treated alike: named to whoever writes, never chosen for them. */
const sensitive: readonly FieldGroup[] = ['BENEFIT', 'HEALTH', 'SAFETY'];

interface Occasion {
  needs: readonly string[];
  receiverKind: string | undefined;
  /** 支援措置: the address is read by named staff alone and cannot be told in a referral. */
  addressProtected: boolean;
}

/** Whether a group is proposed for these needs and this receiver, and why. */
export function reasonFor(group: FieldGroup, { needs, receiverKind, addressProtected }: Occasion): GroupReason {
  if (group === 'ADDRESS' && addressProtected) return { why: 'protected', proposed: false };
  if (group === 'IDENTITY') return { why: 'identity', proposed: true };
  if (group === 'CONTACT') return { why: 'contact', proposed: true };
  if (sensitive.includes(group)) return { why: 'sensitive', proposed: false };
  const asking = needs.filter((need) => neededFor[need]?.includes(group));
  if (asking.length > 0) return { why: 'need', needs: asking, proposed: true };
  if (group === 'WORK' && receiverKind === 'HELLO_WORK') return { why: 'receiver', proposed: true };
  return { why: 'unneeded', proposed: false };
}

/** The groups that are chosen as long as nobody has chosen by hand. */
export const proposedGroups = (groups: readonly FieldGroup[], occasion: Occasion): FieldGroup[] =>
  groups.filter((group) => reasonFor(group, occasion).proposed);
