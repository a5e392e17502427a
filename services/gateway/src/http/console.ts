import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { NotFoundError } from '@tsunagi/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** No inline script or style, nothing from elsewhere; what the page itself brings is marked with a number of this answer. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text ever becomes a script or a piece of page by itself, whoever wrote it and whatever library passes it on.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The page with the number on each of its scripts and styles, and where Vite's own loader looks for it. */
const withNonce = (html: string, nonce: string): string =>
  html
    .replaceAll(/<(script|link|style)\b/g, `<$1 nonce="${nonce}"`)
    .replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" />`);

/** What the build wrote down for us, not for browsers. */
const manifests = ['documents.json', 'pages.json'];

/** Which addresses begin like one of a page: `inbox`, `persons` … and the empty one. */
function pageBeginnings(folder: string, files: readonly string[]): Set<string> {
  const own = files.includes('pages.json') ? (JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as string[]) : [''];
  const apart = files.filter((name) => name.endsWith('.html')).map((name) => path.basename(name, '.html'));
  return new Set([...own, ...apart]);
}

const firstPart = (url: string): string => url.split(/[/?#]/, 2)[1] ?? '';

/**
 * Serves the built console: hashed assets that never change, and its pages for every address that a person may have
 * bookmarked. `/partner/…` opens `partner.html` where there is one, everything else `index.html`. Whoever asks for HTML by
 * name gets the page at any address, which then says that there is nothing; whoever takes anything, where a page begins so.
 */
export async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(path.sep, '/'));
  const pages = new Map(
    files.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
  const plain = new Set(files.filter((name) => path.extname(name) && !/\.(html|gz|br)$/.test(name) && !manifests.includes(name)));

  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  const page = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const html = pages.get(`${firstPart(request.url)}.html`) ?? pages.get('index.html');
    if (html === undefined) throw new NotFoundError();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyOf(nonce), 'content-type': 'text/html; charset=utf-8' })
      .send(withNonce(html, nonce));
  };
  const beginnings = pageBeginnings(folder, files);
  const wantsPage = ({ headers: { accept = '*/*' }, url }: FastifyRequest): boolean =>
    accept.includes('text/html') || (accept.includes('*/*') && beginnings.has(firstPart(url)));

  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const name = request.params['*'];
    if (plain.has(name)) return reply.sendFile(name);
    // A file that is not there, or a request by a program for an address of no page.
    if (path.extname(name) || !wantsPage(request)) throw new NotFoundError();
    return page(request, reply);
  });
}
