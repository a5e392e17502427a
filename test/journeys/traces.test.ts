import { describe, expect } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { Canaries } from '../access/canary/canaries.js';
import { inBrowser } from '../access/canary/sinks.js';
import { mayComplainOf } from '../kit/complaints.js';
import { given, tell } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: false });

/** Everything that a browser keeps of a page, or shows of it where others can read it. */
async function keptOf(page: Page): Promise<Record<string, string>> {
  const inPage = await page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** Bytes as letters, so that what was written down unsealed is found. */
    const legible = (_key: string, value: unknown): unknown => {
      if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) return value;
      return new TextDecoder().decode(value);
    };
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const disk = await answered(indexedDB.open(name as string));
      const stores = [...disk.objectStoreNames];
      for (const store of stores) databases.push([name, store, await answered(disk.transaction(store).objectStore(store).getAll())]);
      disk.close();
    }
    const kept: unknown[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push([name, request.url, await (await cache.match(request))?.text()]);
    }
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      'local storage': JSON.stringify(localStorage),
      'session storage': JSON.stringify(sessionStorage),
      'databases of the browser': JSON.stringify(databases, legible),
      'caches of scripts': JSON.stringify(kept),
      'scripts in the background': String(workers.length),
      title: document.title,
      'name of the window': window.name,
      'state of the history': JSON.stringify(history.state),
      'cookies that scripts can read': document.cookie,
    };
  });
  const session: CDPSession = await page.context().newCDPSession(page);
  const { entries } = (await session.send('Page.getNavigationHistory')) as {
    entries: { url: string; title: string; userTypedURL: string }[];
  };
  const cookies = await page.context().cookies();
  return {
    ...inPage,
    history: JSON.stringify(entries),
    cookies: JSON.stringify(cookies.map(({ name, value }) => [name, value])),
  };
}

describe('What somebody has seen', () => {
  journey('stays neither in the browser nor in its history, its titles or its storage', async () => {
    const { world } = screens();
    const canaries = new Canaries();
    const searched = new Map<string, number>();
    const city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker', 'supervisor']);
    const council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
    const lay = given(world);
    const word = (field: string) => canaries.for(field);
    const family = word('family name');
    const person = await lay.person(
      city,
      { familyName: family, givenName: word('given name'), familyKana: word('kana'), givenKana: word('given kana') },
      {
        address: { locality: word('locality'), street: word('street') },
        contact: { mobile: canaries.for('mobile', 2), safeContact: word('safe contact') },
      },
    );
    const { data } = await city.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
    const record = {
      caseId: data.person.cases[0].id,
      method: 'phone',
      occurredAt: '2026-11-20T10:00:00+09:00',
      text: word('record'),
      audience: 'TENANT',
    };
    await tell(city, 'writeRecord', record, '... on RecordPayload { __typename }');
    await tell(city, 'createTask', { title: word('task'), personId: person }, '... on TaskPayload { __typename }');
    const groups = ['IDENTITY', 'CONTACT', 'ADDRESS'];
    const consent = await lay.consent(city, person, [council], groups);
    const referral = await lay.delivered(city, {
      person,
      to: council,
      consent,
      fieldGroups: groups,
      summary: word('summary'),
      request: word('request'),
    });
    const draft = await lay.draft(city, { person, to: council, consent, fieldGroups: groups, summary: word('draft') });

    for (const [staff, addresses] of [
      [
        city,
        [
          `/persons/${person}`,
          `/persons/${person}?tab=facts`,
          `/persons/${person}?tab=sharing`,
          `/persons/${person}/access`,
          `/referrals/new?draft=${draft}`,
          `/referrals/${referral}`,
          '/tasks',
          '/sent',
          '/persons',
          '/drafts',
        ],
      ],
      [council, ['/inbox', `/inbox?open=${referral}`, `/referrals/${referral}`, '/notices']],
    ] as const) {
      const page = await screens().signedIn(staff);
      const found: string[] = [];
      let seen = '';
      const look = async (where: string) => {
        const kept = Object.entries(await keptOf(page));
        expect(kept.map(([place]) => place).sort()).toEqual([...inBrowser].sort());
        for (const [place, content] of kept) searched.set(place, (searched.get(place) ?? 0) + content.length);
        for (const [place, content] of kept)
          found.push(...(await canaries.heldBy(content)).map((value) => `${place} at ${where}: ${value}`));
        seen += await page.evaluate(
          () =>
            document.body.innerText +
            [...document.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value).join(' '),
        );
      };
      for (const address of addresses) {
        await page.goto(address);
        await page.getByText('読み込んでいます').first().waitFor({ state: 'hidden' });
        await page.waitForLoadState('networkidle');
        await look(address);
      }
      await page.goto('/inbox');
      await page.getByRole('button', { name: '利用者をさがす' }).click();
      await page.getByRole('searchbox').fill(family);
      await page.waitForLoadState('networkidle');
      await look('the search');
      if (staff === city) {
        await page.goto(`/persons/${person}`);
        await page.getByLabel('経過をさがす').fill(record.text);
        await page.waitForLoadState('networkidle');
        await look('the search of a timeline');
      }
      expect((await canaries.heldBy(seen)).length).toBeGreaterThan(4); // or nothing would be proved
      expect(found).toEqual([]);
      await signOutAndGoBack(page, canaries, `/persons/${person}`);
    }
    process.stderr.write(`\nCANARY in a browser: ${[...searched].map(([place, letters]) => `${place} ${letters}`).join(', ')}\n`);
  });
});

/** Whoever signs out leaves nothing for the next person at this desk: the way back shows the door. */
async function signOutAndGoBack(page: Page, canaries: Canaries, address: string): Promise<void> {
  mayComplainOf(page, /401|UNAUTHENTICATED|status of 4/);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  // As from another window of the same browser.
  await page.context().request.post('/graphql', { data: { query: 'mutation { signOut { ended } }' } });
  await page.goto('/');
  await page.getByRole('heading', { name: 'サインイン' }).waitFor();
  await page.goBack();
  await page.waitForLoadState('networkidle');
  expect(await canaries.heldBy(await page.evaluate(() => document.body.innerText))).toEqual([]);
  for (const [place, content] of Object.entries(await keptOf(page))) expect([place, await canaries.heldBy(content)]).toEqual([place, []]);
}
