import type { FieldGroup } from '../../../gql/graphql.ts';

type Groups = readonly FieldGroup[];

export const isSame = (one: Groups, other: Groups): boolean => one.length === other.length && one.every((group) => other.includes(group));

interface SentBefore {
  sentAt?: string | null;
  fieldGroups: Groups;
  receiver: { id: string };
}

/** What this receiver was last sent of the person; undefined where nothing has gone there yet. */
export const lastSentTo = <Sent extends SentBefore>(referrals: readonly Sent[], receiverId: string): Sent | undefined =>
  referrals
    .filter(({ sentAt, receiver }) => !!sentAt && receiver.id === receiverId)
    .sort((one, other) => (other.sentAt ?? '').localeCompare(one.sentAt ?? ''))[0];

/** What is handed on now and was not then, and the other way round. */
export const difference = (now: Groups, then: Groups): { more: FieldGroup[]; less: FieldGroup[] } => ({
  more: now.filter((group) => !then.includes(group)),
  less: then.filter((group) => !now.includes(group)),
});
