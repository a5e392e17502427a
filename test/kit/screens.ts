import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, it } from '@jest/globals';
import { freePort } from '@tsunagi/database';
import { demoAccountsOf, kushiro } from '@tsunagi/region';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { complaintsOf } from './complaints.js';
import { demoDatabase } from './demoDatabase.js';
import { type TestStaff, World } from './world.js';

const within = (place: string): string => fileURLToPath(new URL(place, import.meta.url));
export const consoleFolder = within('../../services/console/dist');
const failures = within('../.failures');

/** The narrowest screen of an office that is in use, and a phone. */
export const sizes = { desk: { width: 1280, height: 768 }, phone: { width: 360, height: 740 } };
export type Size = keyof typeof sizes;

/** A browser with a memory of its own, and what goes wrong in it. */
interface Desk {
  context: BrowserContext;
  complaints: string[];
}

/** A gateway that serves the built console on a port of its own, and a Chromium that looks at it. */
export class Screens {
  #open: Desk[] = [];
  #shared: Desk | undefined;

  private constructor(
    readonly world: World,
    readonly origin: string,
    private readonly chromium: Browser,
  ) {}

  static async open(demo: boolean): Promise<Screens> {
    if (!existsSync(consoleFolder)) throw new Error('The console is not built: `pnpm build` first.');
    const port = await freePort();
    const origin = `http://localhost:${port}`; // by name: passkeys are bound to a name
    const settings = { publicUrl: origin, consoleFolder, documents: path.join(consoleFolder, 'documents.json') };
    const world = await (demo ? World.open(settings, demoAccountsOf(kushiro), demoDatabase()) : World.open(settings));
    await world.app.listen({ host: '127.0.0.1', port });
    return new Screens(world, origin, await launchChromium());
  }

  async #desk(size: Size): Promise<Desk> {
    const context = await this.chromium.newContext({
      baseURL: this.origin,
      viewport: sizes[size],
      hasTouch: size === 'phone',
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000); // what hangs is ended; slow is no fault
    return { context, complaints: complaintsOf(context) };
  }

  /** A browser of its own, with nobody signed in. What goes wrong in it unasked makes the test fail. */
  async visitor(size: Size = 'desk'): Promise<Page> {
    const desk = await this.#desk(size);
    this.#open.push(desk);
    return desk.context.newPage();
  }

  /**
   * The next one at a desk that many share one after the other: the browser has read the console before, and knows nothing
   * of whoever sat there. For tests that only look; what they let the page complain of, it would let those who follow.
   */
  async nextVisitor(): Promise<Page> {
    this.#shared ??= await this.#desk('desk');
    const { context } = this.#shared;
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'all' });
    await line.detach();
    await context.clearCookies();
    return page;
  }

  /** A browser in which this person has signed in, at this address. */
  async signedIn(staff: TestStaff, address = '/', size: Size = 'desk'): Promise<Page> {
    const page = await this.visitor(size);
    await this.signIn(page, staff);
    await page.goto(address);
    return page;
  }

  /** From now on this browser holds the session of this person. */
  async signIn(page: Page, { browser }: TestStaff): Promise<void> {
    await page.context().addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: this.origin })));
  }

  /** What happened in the open browsers unasked; they are closed, and the shared desk is left. */
  async leave(): Promise<string[]> {
    const open = this.#open.splice(0);
    const pages = this.#shared?.context.pages() ?? [];
    await Promise.all([...open.map(({ context }) => context.close()), ...pages.map((page) => page.close())]);
    return [...open.flatMap(({ complaints }) => complaints), ...(this.#shared?.complaints.splice(0) ?? [])];
  }

  /** A picture of each open page, for whoever has to find out why a test failed. Gives the files. */
  async photograph(name: string): Promise<string[]> {
    mkdirSync(failures, { recursive: true });
    const pages = [...this.#open, ...(this.#shared ? [this.#shared] : [])].flatMap(({ context }) => context.pages());
    const files = pages.map((_, at) => path.join(failures, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${at + 1}.png`));
    await Promise.all(pages.map((page, at) => page.screenshot({ path: files[at] as string }).catch(() => undefined)));
    return files;
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.world.close();
  }
}

/**
 * The screens of a test file: opened before its first test and closed after the last. `journey` is a test that ends with
 * all browsers closed, and fails when one of them complained.
 */
export function useScreens({ demo }: { demo: boolean }) {
  let opened: Screens | undefined;
  beforeAll(async () => {
    opened = await Screens.open(demo);
  });
  afterAll(() => opened?.close());
  const screens = (): Screens => {
    if (!opened) throw new Error('The screens are opened before the first test of a file, not earlier.');
    return opened;
  };
  const journey = (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      try {
        await walk();
      } catch (error) {
        const pictures = await screens().photograph(name);
        const complaints = await screens().leave();
        throw new Error([(error as Error).message, ...complaints, ...pictures].join('\n'), { cause: error });
      }
      const complaints = await screens().leave();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    });
  return { screens, journey };
}
