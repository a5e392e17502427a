import { demoAccountsOf, regionOf } from '@tsunagi/region';
import { asTyped } from '../asTyped.js';
import { columns } from '../print.js';
import type { Started } from './start.js';

const production = (): string => `
  最初の管理者の招待リンク： ${asTyped('staff invite --admin …')}（くわしくは --help）`;

const demo = (region: number): string => `
  体験用の職員（サインインの画面で選ぶと、パスワードなしで入れます）
${columns(demoAccountsOf(regionOf(region)).map(({ displayName, label }) => [displayName, label]))
  .map((line) => `    ${line}`)
  .join('\n')}`;

/** What a newcomer reads when everything is up. */
export const announce = ({ address, folder, embedded, mode, region }: Started): string => `
  つなぎが動いています： ${address}
  Tsunagi is running at ${address}
${mode === 'demo' && embedded ? demo(region) : production()}

  データと記録： ${folder}${embedded ? '' : '（データベースは外部の PostgreSQL）'}
  やめるには Ctrl-C を押してください。データは残ります。
`;
