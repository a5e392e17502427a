import { type Facts, Id, type Row } from '../specification/index.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { difference, lasting, type Pair } from './pairedWorlds.js';

/** What is shown of a preview; a group that the receiver reads for another reason must not be among it. */
const shown = `receiver { id name } withheld { fieldGroup reason } referral { number summary basis }
  person { number protectedSince fieldGroups identity { familyName } contact { mobile } address { locality } household { kind }
    householdMembers { relation } benefit { welfareStatus } money { debtTotal } health { conditions } work { employmentStatus } safety { risks }
    records { text by } }`;
const refusals = '... on Conflict { code title whatToDo } ... on InvalidInput { code fields { field code } }';

/** What somebody tries; `draft` is the id of what they have begun in this world. */
type Try = [mutation: string, payload: string, input: (draft: string) => Record<string, unknown>];

const mostPeople = 2;

/** One of two worlds, in which somebody does something after the other and remembers what they have begun. */
class Hand {
  #draft = '';

  constructor(
    readonly invented: InventedWorld,
    readonly asker: Asker,
  ) {}

  async try([mutation, payload, input]: Try): Promise<{ code: unknown; body: string }> {
    const { world } = this.invented;
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${payload} ${refusals} } }`;
    const variables = { input: this.#sealed(input(this.#draft)) };
    const { body } = await world.signedIn(this.asker.token).post('/graphql', { query, variables }, { 'tsunagi-background': '1' });
    const answer = JSON.parse(body);
    // What is not even a question is answered alike, and proves nothing.
    if (answer.errors?.[0]?.extensions.code.startsWith('GRAPHQL_')) throw new Error(`${query}: ${answer.errors[0].message}`);
    if (mutation === 'draftReferral') this.#draft = answer.data?.draftReferral?.referral?.id ?? '';
    return { code: answer.errors?.[0]?.extensions.code ?? answer.data?.[mutation]?.__typename, body };
  }

  /** As if the receiver had taken up what was begun here. */
  async taken(): Promise<void> {
    const { world } = this.invented;
    const key = world.house.ids.open(this.#draft)?.uuid;
    await world.database.see.query("update referral set state = 'accepted', deliver_at = null, sent_at = now() where referral_id = $1", [
      key,
    ]);
  }

  #sealed(input: Record<string, unknown>): Record<string, unknown> {
    const seal = (value: unknown): unknown =>
      value instanceof Id ? this.invented.world.id(value.kind as never, value.key) : Array.isArray(value) ? value.map(seal) : value;
    return Object.fromEntries(Object.entries(input).map(([field, value]) => [field, seal(value)]));
  }
}

const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: crypto.randomUUID() });

/** A draft on a consent: how it would look, and whether it leaves; what was sent is called back. */
const onConsent = (person: Id, receiver: Id, consent: Id): Try[] => [
  [
    'draftReferral',
    '... on ReferralPayload { referral { id } }',
    () => ({
      ...{ ...keyed(), personId: person, receiverTenantId: receiver, consentId: consent, basis: 'CONSENT', fieldGroups: ['IDENTITY'] },
      ...{ kind: 'HANDOFF', urgent: false, needs: [], summary: '要約', request: '依頼', replyDueOn: '2099-01-15' },
    }),
  ],
  ...previews,
  ['sendReferral', '... on ReferralPayload { __typename }', (referralId) => ({ ...keyed(), referralId, evenIfFull: true })],
  ['recallReferral', '... on ReferralPayload { __typename }', (referralId) => ({ ...keyed(), referralId })],
];

const previews: Try[] = ['ON_ARRIVAL', 'ONCE_ACCEPTED'].map((stage) => [
  'previewReferral',
  `... on ReferralPreview { ${shown} }`,
  (referralId) => ({ referralId, stage }),
]);

/** One without consent, with nothing of the person in it; once it is taken up, more is shared on the consent. */
const inEmergency = (person: Id, receiver: Id): Try[] => [
  [
    'draftReferral',
    '... on ReferralPayload { referral { id } }',
    () => ({
      ...{ ...keyed(), personId: person, receiverTenantId: receiver, basis: 'EMERGENCY', basisNote: '急ぎ', fieldGroups: [] },
      ...{ kind: 'HANDOFF', urgent: false, needs: [], summary: '要約', request: '依頼', replyDueOn: '2099-01-15' },
    }),
  ],
  ...previews,
];
const moreOnConsent = (consent: Id): Try => [
  'shareMore',
  '... on ReferralPayload { __typename }',
  (referralId) => ({ ...keyed(), referralId, basis: 'CONSENT', consentId: consent, fieldGroups: ['HEALTH'] }),
];

/** Consents in force that name some of the offices and not others: which of them is what nobody may find out. */
const telling = (facts: Facts, personId: string, offices: string[]): Row[] =>
  facts
    .where('consent', 'person_id', personId)
    .filter((row) => !facts.one('consent_withdrawal', 'consent_id', row.consent_id))
    .filter(({ recipients }) => offices.some((each) => recipients.includes(each)) && !offices.every((each) => recipients.includes(each)));

/**
 * A colleague who is not named chooses the receivers of their own drafts, one after the other, looks at each with its eyes and
 * sends it on a consent whose offices they are not told; and hands out on one what they have brought to a meeting. All of it
 * is answered alike in both worlds.
 */
export async function ownDrafts(
  asker: Asker,
  { here, there, facts, lives, offices }: Pair,
  known: Set<string>,
): Promise<{ words: string[]; compared: number }> {
  const words: string[] = [];
  let [compared, previewed] = [0, 0];
  const both = async (hands: Hand[], each: Try): Promise<void> => {
    const [one, two] = await Promise.all(
      hands.map(async (hand) => {
        const { code, body } = await hand.try(each);
        if (code === 'ReferralPreview') previewed++;
        return `${code} ${lasting(hand.invented, known, body)}`;
      }),
    );
    compared++;
    if (one !== two) words.push(`${asker.name} tries out ${each[0]} and learns of a town: ${difference(one as string, two as string)}`);
  };
  const tenants = offices.map(({ tenantId }) => tenantId);
  const people = lives.filter(({ office, personId }) => office.tenantId === asker.tenant && telling(facts, personId, tenants).length > 0);
  for (const { personId } of people.slice(0, mostPeople)) {
    const person = new Id('Person', personId);
    const [first] = telling(facts, personId, tenants);
    const consent = new Id('Consent', first?.consent_id);
    for (const tenant of tenants) {
      const hands = [here, there].map((each) => new Hand(each, asker));
      for (const each of onConsent(person, new Id('Tenant', tenant), consent)) await both(hands, each);
      for (const each of inEmergency(person, new Id('Tenant', tenant))) await both(hands, each);
      for (const hand of hands) await hand.taken();
      await both(hands, moreOnConsent(consent));
    }
  }
  const brought = facts.of('agenda_item').filter((row) => row.presenter_staff_id === asker.staff && row.basis === 'consent');
  for (const { item_id } of brought.filter((row) => lives.some(({ personId }) => personId === row.person_id)))
    await both(
      [here, there].map((each) => new Hand(each, asker)),
      ['distributeItem', '... on ConferencePayload { withheld { memberId because } }', () => ({ itemId: new Id('AgendaItem', item_id) })],
    );
  if (people.length > 0 && previewed === 0) words.push(`${asker.name} was shown no preview, so nothing is proved`);
  return { words, compared };
}
