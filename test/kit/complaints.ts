import type { BrowserContext, Page, Request } from 'playwright-core';

const expected = new WeakMap<BrowserContext, RegExp[]>();

/** Says beforehand what this page may complain of, because it is what the test brings about. */
export const mayComplainOf = (page: Page, ...patterns: RegExp[]): void => void expected.get(page.context())?.push(...patterns);

/** A page of the built console names its operations by the ids of trusted documents; a free query would be refused in production. */
const isFreeQuery = (request: Request): boolean => request.url().endsWith('/graphql') && 'query' in (request.postDataJSON() ?? {});

/** Requests that a page gives up when it is left or closed. */
const givenUp = 'net::ERR_ABORTED';

/**
 * Gathers what goes wrong in a browser: faults of the page, errors on its console (a breach of the content security
 * policy is one of them, an answer of 4xx or 5xx another), requests without an answer, free queries.
 */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const allowed: RegExp[] = [];
  expected.set(context, allowed);
  const complain = (complaint: string): void => {
    if (!allowed.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
  };
  context.on('weberror', (fault) => complain(`Fault of the page: ${fault.error().stack ?? fault.error().message}`));
  context.on('console', (line) => {
    if (line.type() === 'error') complain(`Error on the console: ${line.text()} (${line.location().url})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== givenUp) complain(`No answer: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    if (isFreeQuery(request)) complain(`A free query: ${request.postData()}`);
  });
  return complaints;
}
