import type { ReceiverFragment, ReceiversQuery } from '../../gql/graphql.ts';

type Asked = ReceiversQuery['receiversAsked'][number];

export interface OfferedReceiver {
  receiver: ReceiverFragment;
  /** How often the own office has asked it in the year past. */
  times: number;
  /** Whether this person was referred there before. */
  knowsPerson: boolean;
}

interface Wanted {
  own: string;
  text: string;
  kind: string;
  /** Offices to which this person was referred before. */
  before: readonly string[];
}

const foldKana = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/\s/g, '');

const matches = ({ name, shortName, nameKana, kind }: ReceiverFragment, { text, kind: wanted }: Wanted): boolean => {
  const sought = foldKana(text);
  return (!wanted || kind.toLowerCase() === wanted) && [name, shortName, nameKana].some((each) => foldKana(each).includes(sought));
};

/** The offices that can be asked: those that know the person first, then those often asked, then by kana as they came. */
export function offeredReceivers(tenants: readonly ReceiverFragment[], asked: readonly Asked[], wanted: Wanted): OfferedReceiver[] {
  const times = new Map(asked.map((each) => [each.tenant.id, each.times]));
  return tenants
    .filter((tenant) => tenant.id !== wanted.own && matches(tenant, wanted))
    .map((receiver) => ({ receiver, times: times.get(receiver.id) ?? 0, knowsPerson: wanted.before.includes(receiver.id) }))
    .sort((one, other) => Number(other.knowsPerson) - Number(one.knowsPerson) || other.times - one.times);
}
