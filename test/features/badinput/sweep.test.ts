import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdSeal } from '@tsunagi/gateway';
import { buildSchema, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { codeOf, type Fault, faultsOf, fingerprint, type Input, statementOf, withoutNumber, withRareWords } from '../../kit/badInput.js';
import { Lay } from '../../kit/lay.js';
import { layForeignMeeting } from '../../kit/layMeeting.js';
import { region } from '../../kit/world.js';
import type { Sample } from './sample.js';
import { anonymous, samples } from './samples.js';

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const inputOf = (mutation: string): GraphQLInputObjectType | null => {
  const type = mutations.find(({ name }) => name === mutation)?.args[0]?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named : null;
};
/** Wrong by what it means and not by its form: some fields take that, and say why. */
const isOfMeaning = ({ says }: Fault): boolean => /empty|white space|of nobody|of another|all measure/.test(says);
const isKeyed = (mutation: string): boolean => 'idempotencyKey' in (inputOf(mutation)?.getFields() ?? {});

let lay: Lay;
let foreign: Map<string, string>;
let seal: IdSeal;
beforeAll(async () => {
  lay = await Lay.out();
  foreign = new Map([...(await lay.foreign()), ...(await layForeignMeeting(lay))]);
  seal = lay.world.house.ids;
}, 60_000);
afterAll(() => lay.world.close());

const send = async (mutation: string, by: Sample['by'], input: Input): Promise<string> =>
  (await lay[by].browser.post('/graphql', { query: statementOf(schema, mutation), variables: inputOf(mutation) ? { input } : {} })).body;
const call = async (mutation: string, input: Input): Promise<string | null> =>
  codeOf(schema, await send(mutation, (samples[mutation] as Sample).by, input), mutation);
/** Which of these leave something behind, each sent by itself: what they all left together does not say whose it is. */
async function leftBehind(mutation: string, faults: Fault[]): Promise<string[]> {
  const leaving: string[] = [];
  for (const { says, input } of faults) {
    const before = await fingerprint(lay.world);
    await call(mutation, input);
    if (!isDeepStrictEqual(await fingerprint(lay.world), before)) leaving.push(says);
  }
  return leaving;
}
const inputFor = async (mutation: string): Promise<Input> => ({
  ...(isKeyed(mutation) && { idempotencyKey: randomUUID() }),
  ...(await (samples[mutation] as Sample).input(lay)),
});

const ids = {
  like(id: string) {
    const kind = seal.open(id)?.kind ?? 'Person';
    const unknown = lay.world.id(kind, randomUUID());
    return {
      unknown,
      foreign: foreign.get(kind) ?? null,
      otherKind: seal.seal(kind === 'AccessLog' ? 'Person' : 'AccessLog', region, randomUUID()),
    };
  },
};

it('knows how each mutation is rightly called, field for field', () => {
  expect(Object.keys(samples).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe.each(mutations.map(({ name }) => name).filter((name) => inputOf(name)))('%s', (mutation) => {
  const sample = samples[mutation] as Sample;

  it('refuses whatever is wrong with a code and a way out, writes nothing, and tells no hidden record from a missing one', async () => {
    const input = await inputFor(mutation);
    const fields = Object.keys(inputOf(mutation)?.getFields() ?? {});
    expect({ mutation, without: fields.filter((field) => input[field] === undefined && !sample.omits?.includes(field)) }).toEqual({
      mutation,
      without: [],
    });
    const before = await fingerprint(lay.world);
    const pairs = new Map<string, string>();
    const wrong: Record<string, unknown> = {};
    const faults = faultsOf(inputOf(mutation) as GraphQLInputObjectType, input, ids).filter(
      (fault) => !(sample.takes?.[fault.says.split(' ')[0] as string] && isOfMeaning(fault)),
    );
    for (const fault of faults) {
      const body = await send(mutation, sample.by, fault.input);
      if (!codeOf(schema, body, mutation)) wrong[fault.says] = 'was taken';
      if (!fault.pair) continue;
      if (withoutNumber(body) !== (pairs.get(fault.pair) ?? withoutNumber(body))) wrong[fault.says] = 'is told from what does not exist';
      pairs.set(fault.pair, withoutNumber(body));
    }
    expect(wrong).toEqual({});
    if (inputOf(mutation)?.getFields().expectedVersion && input.expectedVersion !== undefined)
      // What has not been written yet has no version over which it could be written.
      expect(['VERSION_CONFLICT', ...(input.expectedVersion === 0 ? ['NOT_FOUND'] : [])]).toContain(
        await call(mutation, { ...input, expectedVersion: input.expectedVersion + 7 }),
      );
    const after = await fingerprint(lay.world);
    if (!isDeepStrictEqual(after, before)) expect(await leftBehind(mutation, faults)).toEqual([]);
    expect(after).toEqual(before);
  }, 120_000);

  if (sample.elsewhere) return;

  it('takes what is right, rare letters included; a repeated key has one effect, and another meaning under it is refused', async () => {
    const [input, other] = [withRareWords(await inputFor(mutation)), await inputFor(mutation)];
    expect(await call(mutation, input)).toBeNull();
    if (!isKeyed(mutation)) return;
    const before = await fingerprint(lay.world);
    expect(await call(mutation, input)).toBeNull();
    if (JSON.stringify({ ...other, idempotencyKey: '' }) !== JSON.stringify({ ...input, idempotencyKey: '' }))
      expect(await call(mutation, { ...other, idempotencyKey: input.idempotencyKey })).toBe('KEY_REUSED');
    expect(await fingerprint(lay.world)).toEqual(before);
  }, 60_000);
});

describe('somebody whose session does not hold', () => {
  it.each(mutations.map(({ name }) => name).filter((name) => !anonymous.has(name)))(
    'changes nothing by %s, and is asked to sign in',
    async (mutation) => {
      const input = { ...(await inputFor(mutation)) };
      const expired = await lay.world.staff(lay.city.tenantId, ['caseworker']);
      await lay.world.database.see.query(`update session set idle_until = now() - interval '1 minute' where staff_id = $1`, [
        expired.staffId,
      ]);
      const before = await fingerprint(lay.world);
      for (const browser of [lay.world.browser(), lay.world.signedIn('made-up'), expired.browser]) {
        const { body } = await browser.post('/graphql', {
          query: statementOf(schema, mutation),
          variables: inputOf(mutation) ? { input } : {},
        });
        expect(['NOT_SIGNED_IN', 'SESSION_ENDED', 'SESSION_EXPIRED', 'SESSION_IDLE']).toContain(codeOf(schema, body, mutation));
      }
      expect(await fingerprint(lay.world)).toEqual(before);
    },
  );
});
