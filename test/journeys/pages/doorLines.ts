import type { World } from '../../kit/world.js';
import { administrator, type Line } from './Line.js';

const invitation = async (world: World) => {
  const input = {
    login: 'shibata.kozue',
    displayName: '柴田 梢',
    displayKana: 'シバタ コズエ',
    jobTitle: 'ケースワーカー',
    roles: ['CASEWORKER'],
    validFrom: '2026-04-01',
  };
  const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InvitationPayload { link } } }';
  const { data } = await (await world.colleague(administrator)).ask(invite, { input });
  const { pathname, hash } = new URL(data.inviteStaff.link);
  return pathname + hash;
};

/** How people come in. */
export const doorLines: readonly Line[] = [
  { route: '/', name: 'the door', at: () => '/', heading: 'サインイン' },
  {
    route: '/',
    name: 'the door of an office with a sign-in of its own, after it let nobody in',
    at: async (world) => {
      await world.database.see.query(
        `insert into oidc_provider (region_id, tenant_id, issuer, client_id, amr)
         select region_id, tenant_id, 'https://idp.example.jp', 'tsunagi', '{mfa}' from tenant where code = 'kushiro-city' on conflict do nothing`,
      );
      return '/?office=kushiro-city&entry=refused&number=ABCDE-12345';
    },
    heading: 'サインイン',
    doing: (page) => page.getByRole('link', { name: '釧路市 の共通ログインで入る' }).waitFor(),
  },
  { route: '/join', name: 'taking part as a partner', at: () => '/join', heading: '協力団体として参加する' },
  {
    route: '/join',
    name: 'a letter with something missing',
    at: () => '/join',
    heading: '協力団体として参加する',
    doing: async (page) => {
      await page.getByRole('button', { name: '申し込む' }).click();
      await page.getByText('団体の名前を入れてください。').waitFor();
    },
  },
  { route: '/invitation', name: 'an invitation', at: invitation, heading: /からの招待です/ },
  { route: '/invitation', name: 'an invitation that cannot be used', at: () => '/invitation#none', heading: '招待' },
];
