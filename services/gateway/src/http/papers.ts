import { NotFoundError } from '@tsunagi/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext, House } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { type AskedLog, accessLogPaper } from './accessLogPaper.js';
import { conferenceMinutes, conferencePack, conferencePledges } from './conferencePapers.js';
import { asDownload, onceEach, type Paper } from './download.js';
import { referralCoverPaper } from './referralCoverPaper.js';
import { supportRequestPaper } from './supportRequestPaper.js';
import { visit } from './visit.js';

interface Asked {
  Params: { file: string };
  Querystring: AskedLog;
}

type Print = (context: GatewayContext, id: string, asked: AskedLog) => Promise<Paper>;

const papers: Record<string, Print> = {
  'support-request': (context, id) => supportRequestPaper(context, openId(context, 'Referral', id)),
  'referral-cover': (context, id) => referralCoverPaper(context, openId(context, 'Referral', id)),
  'access-log': (context, id, asked) => accessLogPaper(context, openId(context, 'Person', id), asked),
  'conference-pack': (context, id) => conferencePack(context, openId(context, 'ConferenceMember', id)),
  'conference-minutes': (context, id) => conferenceMinutes(context, openId(context, 'Conference', id)),
  'conference-pledges': (context, id) => conferencePledges(context, openId(context, 'Conference', id)),
};

/**
 * Papers to hand over: `GET /papers/support-request/:referralId.pdf`, `/papers/referral-cover/:referralId.pdf`, `GET /papers/access-log/:personId.pdf` (with
 * `?language=easy` in やさしい日本語, with `?offices=unnamed` without the names of offices), `GET /papers/conference-pack/:memberId.pdf`, `/papers/conference-minutes/:conferenceId.pdf`,
 * `/papers/conference-pledges/:conferenceId.pdf`. Whoever may read a thing may print it; what is printed stands in the access log
 * before it leaves.
 */
export function servePapers(app: FastifyInstance, house: House): void {
  for (const [name, print] of Object.entries(papers)) {
    app.get<Asked>(
      `/papers/${name}/:file`,
      onceEach('language', 'from', 'until', 'offices'),
      async (request: FastifyRequest<Asked>, reply): Promise<FastifyReply> => {
        const context = await visit(house, request, reply);
        const [id = '', kind] = request.params.file.split('.');
        if (kind !== 'pdf') throw new NotFoundError();
        context.operation = `print:${name}`;
        const { fileName, bytes } = await print(context, id, request.query);
        await house.accessLog.write(context, 'printed');
        return reply.headers(asDownload(fileName, 'application/pdf')).send(bytes);
      },
    );
  }
}
