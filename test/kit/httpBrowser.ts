import type { Answer } from './browser.js';
import { documentId } from './documents.js';

/** A browser over the real wire: it keeps cookies and names the page it asks from. */
export class HttpBrowser {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly address: string,
    /** What stands in its address bar, where a proxy in front carries another name. */
    private readonly origin = address,
  ) {}

  ask(query: string, variables: object = {}): Promise<Answer> {
    return this.#post({ query, variables });
  }

  /** One trusted document by its id, as the console asks in production. */
  askTrusted(text: string, variables: object = {}): Promise<Answer> {
    return this.#post({ documentId: documentId(text), variables });
  }

  async #post(body: object): Promise<Answer> {
    const answer = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies.set(name, value ?? '');
    }
    return answer.json() as Promise<Answer>;
  }
}
