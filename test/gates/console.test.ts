import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { quietly } from '../kit/countryWorld.js';
import { Lay } from '../kit/lay.js';
import { layItem } from '../kit/layMeeting.js';
import { ownFlights, readsOf } from '../kit/statements.js';
import { flightsOfQuery } from './consoleFlights.js';
import { consoleQueries, variablesOf } from './consoleQueries.js';

const queries = consoleQueries();
let lay: Lay;
beforeAll(async () => {
  lay = await Lay.out();
  // Something stands in every list that staff begin their day with.
  await lay.referral('draft');
  await lay.referral('in_progress');
  await lay.referral('requested', lay.council, lay.city);
  await lay.task();
  await lay.record();
  await lay.consent();
  await layItem(lay, 'open');
}, 60_000);
afterAll(() => lay.world.close());

const mostTimes = (texts: string[]): number => Math.max(0, ...texts.map((text) => texts.filter((other) => other === text).length));

describe('A question of the console', () => {
  it('of every name is recorded', () => {
    expect([...flightsOfQuery.keys()].sort()).toEqual(queries.map(({ name }) => name).sort());
  });

  it.each(queries.map((asked) => ({ name: asked.name, asked })))(
    '$name takes no more ways to PostgreSQL than are recorded, and asks nothing again and again',
    async ({ name, asked }) => {
      const question = { query: asked.text, variables: await variablesOf(asked, lay) };
      const { browser } = lay.city;
      await browser.post('/graphql', question, quietly); // who asks is looked up, and what lives as long as the gateway is read
      let body = '';
      const flights = await lay.world.flightsOf(async () => {
        ({ body } = await browser.post('/graphql', question, quietly));
      });
      expect(body).not.toContain('"errors"');
      // What is asked for by its key is there.
      const { __typename: _query, ...shown } = JSON.parse(body).data;
      if (question.variables.id) expect(Object.values(shown).some((each) => each !== null)).toBe(true);
      expect(ownFlights(flights).length).toBeLessThanOrEqual(flightsOfQuery.get(name) as number);
      expect(mostTimes(readsOf(flights))).toBeLessThan(3);
    },
  );
});
