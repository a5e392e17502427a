import { createServer, type IncomingMessage } from 'node:http';
import { accept } from './accept.ts';
import { AccessLog } from './accessLog.ts';
import { Lines, type Session } from './flight.ts';
import { showDesk, showInbox } from './inbox.ts';
import type { Page } from './page.ts';
import { findEntries, findPeople, showPerson, showReferral } from './pages.ts';
import { Sessions } from './sessions.ts';

/**
 * What one would write by hand for these pages alone: node:http, pg and SQL, no GraphQL, no entities, no policy table;
 * with the same session check, role, row policies and access log. The measure of what all the rest costs.
 */
const url = process.env.DATABASE_URL as string;
const region = Number(process.env.TSUNAGI_REGION);
const lines = new Lines();
await lines.open(url, 8, 8);
const logLines = new Lines();
await logLines.open(url, 1, 0);
const log = new AccessLog(logLines.next());

const sessions = await Sessions.open(url, region);
const { offices } = sessions;

const routes: Record<string, (who: Session, asked: any) => Promise<Page>> = {
  '/inbox': (who) => showInbox(lines, offices, who),
  '/desk': (who) => showDesk(lines, offices, who),
  '/referral': (who, { id }) => showReferral(lines, offices, who, id),
  '/person': (who, { id }) => showPerson(lines, offices, who, id),
  '/search': (who, { tokens }) => findPeople(lines, offices, who, tokens),
  '/hub': (who, { tokens }) => findEntries(lines, who, tokens),
  '/accept': (who, { id, key }) => accept(lines, who, id, key),
};

const bodyOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    request.on('end', () => resolve(text));
  });

createServer(async (request, response) => {
  try {
    const [text, who] = await Promise.all([
      bodyOf(request),
      sessions.find(/__Host-tsunagi=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''),
    ]);
    const operation = request.url as string;
    const { body, looks } = await (routes[operation] as (typeof routes)[string])(who, JSON.parse(text));
    await log.write(who, operation, looks);
    const answer = Buffer.from(JSON.stringify(body));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { 'content-type': 'application/json', 'content-length': 15 }).end('{"errors":true}');
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
