import type { Started } from './start.js';

/** What a newcomer reads when everything is up. */
export const announce = ({ address, folder, embedded }: Started): string =>
  [
    '',
    `  つなぎが動いています： ${address}`,
    `  Tsunagi is running at ${address}`,
    '',
    `  データと記録： ${folder}${embedded ? '' : '（データベースは外部の PostgreSQL）'}`,
    '  やめるには Ctrl-C を押してください。データは残ります。',
    '',
  ].join('\n');
