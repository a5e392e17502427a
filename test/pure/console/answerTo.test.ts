import { expect, it } from '@jest/globals';
import { answerTo } from '../../../services/console/src/lib/server/answerTo.ts';

const [thisOne, before] = [2, 1];
const data = { person: '阿寒 四郎' };
const failed = (how: object): any => Object.assign(new Error('failed'), { graphQLErrors: [], ...how });
const lost = failed({ networkError: new Error('nobody') });
const refused = failed({ graphQLErrors: [{ extensions: { code: 'FORBIDDEN' } }] });

it('takes no answer to the question before for an answer to this one', () => {
  const held = { data, operation: { key: before } };
  expect(answerTo(thisOne, held, { data, to: before }, false)).toMatchObject({ data: undefined, former: false });
  expect(answerTo(thisOne, { error: refused, operation: { key: before } }, null, false).error).toBeUndefined();
});

it('leaves a list that is narrowed as it stood until the new answer has come, and says so', () => {
  const held = { data, operation: { key: before } };
  expect(answerTo(thisOne, held, { data, to: before }, true)).toMatchObject({ data, former: true });
  expect(answerTo(thisOne, { data, operation: { key: thisOne } }, null, true)).toMatchObject({ data, former: false });
});

it('keeps what is known of this question when a refresh finds nobody, and nothing that is known of another', () => {
  const held = { error: lost, operation: { key: thisOne } };
  expect(answerTo(thisOne, held, { data, to: thisOne }, false)).toMatchObject({ data, error: lost });
  for (const keepFormer of [true, false])
    expect(answerTo(thisOne, held, { data, to: before }, keepFormer)).toMatchObject({ data: undefined, error: lost });
});

it('takes away what is refused, and does not bring it back when the connection is lost afterwards', () => {
  const { data: shown, last } = answerTo(thisOne, { error: refused, operation: { key: thisOne } }, { data, to: thisOne }, false);
  expect([shown, last]).toEqual([undefined, null]);
});

it('remembers an answer once, however often the page is drawn', () => {
  const held = { data, operation: { key: thisOne } };
  const { last } = answerTo(thisOne, held, null, false);
  expect(last).toEqual({ data, to: thisOne });
  expect(answerTo(thisOne, held, last, false).last).toBe(last);
});
