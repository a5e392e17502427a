import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const services = fileURLToPath(new URL('../../services/', import.meta.url));

/** One of our built programs as a process of its own, as it runs in an office; it can be asked to end, and killed. */
export class Program {
  /** Everything it has said so far. */
  text = '';
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;

  /** Only what is given is in its environment, and the way to Node. */
  constructor(service: 'gateway' | 'worker' | 'cli', env: NodeJS.ProcessEnv, args: readonly string[] = []) {
    this.#child = spawn(process.execPath, [`${services}${service}/dist/main.js`, ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.text += chunk;
      });
    this.#exit = once(this.#child, 'exit');
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** How it ended: its code, or the signal that killed it. */
  async ended(): Promise<unknown> {
    const [code, signal] = await this.#exit;
    return code ?? signal;
  }

  end(signal: NodeJS.Signals): Promise<unknown> {
    this.#child.kill(signal);
    return this.ended();
  }

  /** Waits until what it has said matches; rejects with all of it when it ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    let over = false;
    void this.#exit.then(() => {
      over = true;
    });
    for (;;) {
      const found = pattern.exec(this.text);
      if (found) return found;
      if (over) throw new Error(`It ended without saying ${pattern}:\n${this.text}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

/** Waits until the gateway at this address wants to be given work. */
export async function untilReady(address: string, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const ready = await fetch(`${address}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`The gateway at ${address} did not become ready.`);
}
