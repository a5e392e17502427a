import { expect, it } from '@jest/globals';
import { openHub } from '../../kit/openHub.js';

const { world } = await openHub('caseworker');
const get = (url: string) => world.app.inject({ method: 'GET', url });

it('sends nothing again to whoever has it already, whatever has compressed it on the way', async () => {
  const ask = (mark: string) => world.app.inject({ method: 'GET', url: '/hsds/taxonomies', headers: { 'if-none-match': mark } });
  const etag = String((await get('/hsds/taxonomies')).headers.etag);
  for (const mark of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) expect((await ask(mark)).statusCode).toBe(304);
  for (const mark of ['"other"', etag.slice(1, -1)]) expect((await ask(mark)).statusCode).toBe(200);
});

it('answers an address that is no question by a code', async () => {
  for (const twice of ['/hsds/services?search=a&search=b', '/hsds/taxonomies?page=1&page=2', '/open/shokudo.csv?encoding=utf-8&encoding=x'])
    expect((await get(twice)).statusCode).toBe(400);
  for (const nothing of [
    `/open/photos/${'-'.repeat(36)}.jpg`,
    `/open/places/${'-'.repeat(36)}.ics`,
    '/open/places/x.ics',
    '/hsds/services/x',
  ])
    expect((await get(nothing)).statusCode).toBe(404);
});

it('lets nobody ask without end', async () => {
  const codes: number[] = [];
  for (let n = 0; n < 130; n++)
    codes.push((await world.app.inject({ url: n % 2 === 0 ? '/hsds/' : '/open/places/x.ics', remoteAddress: '192.0.2.7' })).statusCode);
  expect(codes.slice(0, 100).every((code) => code === 200 || code === 404)).toBe(true);
  expect(codes.at(-1)).toBe(429);
  expect((await world.app.inject({ url: '/hsds/', remoteAddress: '192.0.2.8' })).statusCode).toBe(200);
});
