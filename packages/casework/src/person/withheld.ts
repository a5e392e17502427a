import { type Actor, can, type FieldGroup, fieldGroupNames, fieldGroups } from '@tsunagi/access';

export const withholdings = {
  not_disclosed: { ja: '渡されていません', en: 'Not disclosed' },
  role: { ja: '役割の権限の外です', en: 'Outside the rights of the role' },
  protected: { ja: '支援措置により伏せています', en: 'Withheld under address protection' },
} as const;
export type Withholding = keyof typeof withholdings;

interface Seen {
  tenantId: string;
  protectedSince: Date | null;
  /** Whether the address could be read, see `readPersons`. */
  addressOpen: boolean;
}

/** The groups that the actor's roles open in the own office, whatever they hold. */
export function groupsOfRole(actor: Actor): FieldGroup[] {
  const row = { tenantId: actor.tenant, protectedSince: null, audience: 'tenant' };
  return fieldGroupNames.filter((group) => can(actor, 'read', fieldGroups[group].subject, row));
}

/**
 * Which field groups are withheld and why, so that withheld is never shown as empty. For a person of another office this
 * is said from the grant alone, whether or not there is anything: telling that something exists would itself be a leak.
 */
export function withheldGroups(
  actor: Actor,
  person: Seen,
  granted: readonly FieldGroup[],
): { fieldGroup: FieldGroup; reason: Withholding }[] {
  const notGranted: Withholding = person.tenantId === actor.tenant ? 'role' : 'not_disclosed';
  const reasonFor = (group: FieldGroup): Withholding | null => {
    if (!granted.includes(group)) return notGranted;
    return group === 'address' && person.protectedSince && !person.addressOpen ? 'protected' : null;
  };
  return fieldGroupNames.flatMap((fieldGroup) => {
    const reason = reasonFor(fieldGroup);
    return reason ? [{ fieldGroup, reason }] : [];
  });
}
