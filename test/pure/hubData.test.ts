import { describe, expect, it } from '@jest/globals';
import { hubCosts, hubFlows, hubPays, hubRoles, hubStages, hubTopics, needs } from '@tsunagi/casework';
import { kushiro } from '@tsunagi/region';

const { entries = [], links = [], groups = [] } = kushiro.hub ?? {};
const codes = new Set(entries.map(({ code }) => code));
const municipalities = new Set(kushiro.municipalities.map(({ code }) => code));
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ーｰ・\s\p{M}]+$/u;

describe('what the region’s texts name in the hub', () => {
  it('is named once each, with a reading in kana by which it is put in order', () => {
    expect(codes.size).toBe(entries.length);
    expect(entries.filter(({ nameKana }) => !kana.test(nameKana)).map(({ name }) => name)).toEqual([]);
  });

  it('says of everything in which text it stands', () => {
    const facts = [...entries, ...links, ...groups];
    expect(facts.filter(({ source }) => !source)).toEqual([]);
    // A day is a day, and where it is not certain whoever reads the fact is told so.
    expect(facts.filter(({ source }) => !/^\d{4}-\d{2}-\d{2}$/.test(source?.dated ?? ''))).toEqual([]);
    const sites = entries.filter(({ kind }) => kind === 'site');
    expect(new Set(sites.map(({ nameKana }) => nameKana)).size).toBeGreaterThan(15);
  });

  it('points only at what is there', () => {
    const pointers = entries.flatMap(({ organisation, place }) => [organisation, place].filter((code) => code !== undefined));
    const ends = links.flatMap(({ from, to }) => [from, to]);
    const inHand = groups.flatMap((group) => group.entries);
    expect([...pointers, ...ends, ...inHand].filter((code) => !codes.has(code))).toEqual([]);
    const joined = links.map(({ from, to, role }) => [from, to, role].join(' '));
    expect(new Set(joined).size).toBe(joined.length);
  });

  it('uses the words of the hub', () => {
    const strange = (list: object, said: readonly string[] | undefined) => (said ?? []).filter((code) => !(code in list));
    for (const { code, needs: subjects, topics, stages, pay, cost, areas, municipalityCode } of entries) {
      const odd = [
        ...strange(needs, subjects),
        ...strange(hubTopics, topics),
        ...strange(hubStages, stages),
        ...strange(hubPays, pay ? [pay] : []),
        ...strange(hubCosts, cost ? [cost] : []),
        ...[...(areas ?? []), ...(municipalityCode ? [municipalityCode] : [])].filter((town) => !municipalities.has(town)),
      ];
      expect({ code, odd }).toEqual({ code, odd: [] });
    }
    expect(links.flatMap(({ role, flows }) => [...strange(hubRoles, [role]), ...strange(hubFlows, flows)])).toEqual([]);
  });

  it('ends after it began, and names nobody who is helped', () => {
    for (const { code, since, until } of entries)
      expect({ code, sound: !since || !until || since <= until }).toEqual({ code, sound: true });
    expect(entries.filter(({ kind }) => kind === 'skill')).toEqual([]);
  });
});
