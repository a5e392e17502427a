import type { Words } from '@tsunagi/access';
import { table } from './markdown.js';

const introduction = `# エラーの番号とことば

\`packages/access/src/errorCodes/\` から作られます。\`{ }\` の中は、そのときの値に置きかわります。
API では \`extensions.code\`、または結果の型 \`Refusal\` の \`code\` に入ります。

Generated from \`packages/access/src/errorCodes/\`. The code stands in \`extensions.code\`, or in \`code\` of a \`Refusal\`.`;

const words = ({ title, whatToDo }: Words): string => `${title}<br>${whatToDo}`;

/** Every coded refusal with what happened and what to do, in both languages. */
export const printErrorCodes = (codes: Readonly<Record<string, { ja: Words; en: Words }>>): string =>
  `${introduction}\n\n${table(
    ['番号', '日本語', 'English'],
    Object.entries(codes).map(([code, { ja, en }]) => [`\`${code}\``, words(ja), words(en)]),
  )}\n`;
