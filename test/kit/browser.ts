import type { makeServer } from '@tsunagi/gateway';
import { documentId } from './documents.js';

type App = Awaited<ReturnType<typeof makeServer>>;

export interface Answer<T = Record<string, any>> {
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
}

/** A browser as far as the gateway can tell: it keeps cookies between requests and says where it comes from. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  /** The Set-Cookie lines of the last answer, as they came. */
  setCookie: string[] = [];
  status = 0;

  constructor(
    private readonly app: App,
    private readonly address = '192.0.2.1',
  ) {}

  async post(url: string, payload: string | object, headers: Record<string, string> = {}): Promise<{ json(): any; body: string }> {
    const answer = await this.app.inject({
      method: 'POST',
      url,
      remoteAddress: this.address,
      headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Edg/140', ...headers },
      cookies: Object.fromEntries(this.cookies),
      payload,
    });
    this.setCookie = [answer.headers['set-cookie'] ?? []].flat();
    for (const { name, value } of answer.cookies) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    this.status = answer.statusCode;
    return answer;
  }

  /** One page or file by its address. */
  async get(
    url: string,
    headers: Record<string, string> = {},
  ): Promise<{ statusCode: number; body: string; rawPayload: Buffer; headers: object }> {
    const answer = await this.app.inject({
      method: 'GET',
      url,
      remoteAddress: this.address,
      headers,
      cookies: Object.fromEntries(this.cookies),
    });
    this.status = answer.statusCode;
    return answer;
  }

  /** One trusted document by its id, as the console asks in production. */
  async askTrusted(text: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return (await this.post('/graphql', { documentId: documentId(text), variables })).json();
  }

  /** One GraphQL request; gives data and errors as a client sees them. */
  async ask<T = Record<string, any>>(query: string, variables: Record<string, unknown> = {}, headers = {}): Promise<Answer<T>> {
    return (await this.post('/graphql', { query, variables }, headers)).json();
  }
}
