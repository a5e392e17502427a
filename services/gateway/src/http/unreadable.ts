import type { Socket } from 'node:net';
import { InvalidError } from '@tsunagi/access';
import type { Environment } from '../environment.js';
import { type ErrorReport, formatError } from '../graphql/errors/formatError.js';
import { headersOf } from './guardEdge.js';
import { newRequestId } from './requestId.js';

const lines: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is no HTTP reaches no route: it is answered by its code like everything else, and its connection is over. */
export const unreadable =
  ({ publicUrl }: Environment, report: (report: ErrorReport) => void) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const requestId = newRequestId();
    const of = { language: 'ja', requestId, isMutation: false, report } as const;
    const body = JSON.stringify({ errors: [formatError({ message: '' }, new InvalidError('BAD_REQUEST'), of)] });
    const headers = {
      ...headersOf(publicUrl),
      'x-request-id': requestId,
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.end([`HTTP/1.1 ${lines[error.code ?? ''] ?? '400 Bad Request'}`, ...head, '', body].join('\r\n'));
  };
