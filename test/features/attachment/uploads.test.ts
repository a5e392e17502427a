import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestBrowser } from '../../kit/browser.js';
import { given } from '../../kit/given.js';
import { formWith } from '../../kit/upload.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: string;
beforeAll(async () => {
  world = await World.open();
  office = await world.tenant('釧路', 'city');
});
afterEach(() => world.database.see.query('delete from sign_in_counter'));
afterAll(() => world.close());

/** Every address at which a file may be brought. */
const addresses = ['/attachments', '/hub/photos', '/hub/imports'];
const headers = { 'content-type': 'multipart/form-data; boundary=tsunagi-form-boundary' };
const nothing = formWith({ bytes: Buffer.alloc(0) });

async function send(browser: TestBrowser, address = addresses[0] as string): Promise<{ status: number; retryAfter: number }> {
  const answer = (await browser.post(address, nothing, headers)) as { headers?: Record<string, string> } & { json(): unknown };
  return { status: browser.status, retryAfter: Number(answer.headers?.['retry-after']) };
}

/** The same session, in a browser at another address. */
function at(address: string, { browser }: TestStaff): TestBrowser {
  const other = world.browser(address);
  for (const [name, value] of browser.cookies) other.cookies.set(name, value);
  return other;
}

/** Time in which so many files are forgotten is still to pass: they have just been brought. */
const broughtJustNow = (seconds: number, which: 'account' | 'address'): Promise<unknown> =>
  world.database.see.query(
    `update sign_in_counter set next_at = now() + $1 * interval '1 second' where (next_at > now() + interval '5 seconds') = $2`,
    [seconds, which === 'account'],
  );

describe('Files that one account brings', () => {
  it('are taken sixty at once, whatever becomes of each, and then one in ten seconds, wherever they go and come from', async () => {
    const staff = await world.staff(office, ['caseworker', 'hub_editor']);
    expect((await send(staff.browser)).status).toBe(400);
    await broughtJustNow(58 * 10, 'account');
    expect([(await send(staff.browser, addresses[1])).status, (await send(staff.browser, addresses[2])).status]).toEqual([400, 400]);
    for (const address of addresses) {
      const { status, retryAfter } = await send(staff.browser, address);
      expect([status, retryAfter > 0 && retryAfter <= 10]).toEqual([429, true]);
    }
    expect((await send(at('192.0.2.77', staff))).status).toBe(429);
    await world.database.see.query(`update sign_in_counter set next_at = next_at - interval '10 seconds'`);
    expect([(await send(staff.browser)).status, (await send(staff.browser)).status]).toEqual([400, 429]);
  });

  it('are all counted, as many as come in one moment', async () => {
    const staff = await world.staff(office, ['caseworker']);
    await send(staff.browser);
    await broughtJustNow(50 * 10, 'account');
    const statuses = await Promise.all(Array.from({ length: 16 }, () => send(at('192.0.2.1', staff)).then(({ status }) => status)));
    expect(statuses.sort()).toEqual([...Array(10).fill(400), ...Array(6).fill(429)]);
  });

  it('count for nobody else, and not where nobody is signed in', async () => {
    const [busy, mate] = [await world.staff(office, ['caseworker']), await world.staff(office, ['caseworker'])];
    await send(busy.browser);
    await broughtJustNow(600, 'account');
    expect([(await send(busy.browser)).status, (await send(mate.browser)).status]).toEqual([429, 400]);
    const counted = async () => (await world.database.see.query('select from sign_in_counter')).rowCount;
    const before = await counted();
    expect((await send(world.browser('192.0.2.50'))).status).toBe(401);
    expect(await counted()).toBe(before);
  });
});

describe('Files from one address', () => {
  it('are as many as an office with many desks brings, and no more', async () => {
    const [one, other] = [await world.staff(office, ['caseworker']), await world.staff(office, ['caseworker'])];
    const [desk, elsewhere] = [at('198.51.100.7', one), at('198.51.100.8', other)];
    await send(desk);
    await broughtJustNow(600, 'address');
    expect([(await send(desk)).status, (await send(at('198.51.100.7', other))).status]).toEqual([429, 429]);
    expect((await send(elsewhere)).status).toBe(400);
  });
});

it('are refused as unreadable where their form does not say where its parts end, and are nobody’s fault here', async () => {
  const staff = await world.staff(office, ['caseworker', 'hub_editor']);
  for (const address of addresses)
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', `multipart/form-data; boundary=${'x'.repeat(3000)}`]) {
      const answer = await staff.browser.post(address, nothing, { 'content-type': type });
      expect([staff.browser.status, answer.json().errors[0].extensions.reason]).toEqual([400, 'BAD_REQUEST']);
    }
});

describe('A form that holds more than its one file', () => {
  const fields = (person: string) => ({ personId: person, kind: 'record' });
  const part = (head: string, body: string) =>
    Buffer.from(`--tsunagi-form-boundary\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`);
  const pdf = Buffer.from('%PDF-1.4 sample\n%%EOF');

  it('is refused as a whole, and nothing of it is stored', async () => {
    const staff = await world.staff(office, ['caseworker', 'hub_editor']);
    const person = await given(world).person(staff);
    const more = {
      'a second file': part('name="file"; filename="second.pdf"', '%PDF-1.4 second'),
      'a second file under another name': part('name="other"; filename="second.pdf"', '%PDF-1.4 second'),
      'a field that nobody asked for': part('name="tenantId"', office),
      'the same field twice': part('name="kind"', 'consent'),
    };
    for (const [words, extra] of Object.entries(more))
      for (const address of addresses) {
        const form = formWith({ bytes: pdf, fileName: 'first.pdf', fields: address === '/attachments' ? fields(person) : {} });
        for (const body of [
          Buffer.concat([extra, form]),
          Buffer.concat([
            form.subarray(0, form.lastIndexOf('--tsunagi-form-boundary--')),
            extra,
            Buffer.from('--tsunagi-form-boundary--\r\n'),
          ]),
        ]) {
          const answer = await staff.browser.post(address, body, headers);
          expect([words, address, staff.browser.status, answer.json().errors?.[0].extensions.reason]).toEqual([
            words,
            address,
            400,
            'FORM_HOLDS_MORE',
          ]);
        }
      }
    const { rows } = await world.database.see.query(
      'select from attachment union all select from hub_photo union all select from hub_import',
    );
    expect(rows).toEqual([]);
    const one = await staff.browser.post('/attachments', formWith({ bytes: pdf, fileName: 'first.pdf', fields: fields(person) }), headers);
    expect([staff.browser.status, (one.json() as { fileName?: string }).fileName]).toEqual([201, 'first.pdf']);
  });
});
