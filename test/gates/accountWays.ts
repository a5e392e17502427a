import { goodPassword, setPassword } from '../kit/accounts.js';
import { Authenticator } from '../kit/authenticator.js';
import type { TestBrowser } from '../kit/browser.js';
import { IdentityProvider } from '../kit/identityProvider.js';
import type { Lay } from '../kit/lay.js';
import { setUpTotp } from '../kit/totp.js';
import type { TestStaff } from '../kit/world.js';

/** A mutation that is about to be asked for: by whom, and with what. */
export interface Asked {
  browser: TestBrowser;
  input: Record<string, unknown>;
}
export type Way = (lay: Lay) => Promise<Asked>;

const origin = 'http://localhost';

/** Somebody new, signed in and known to the gateway, with a password. */
async function somebody({ world, city }: Lay): Promise<TestStaff> {
  const staff = await world.staff(city.tenantId, ['caseworker']);
  await setPassword(world, staff);
  await staff.ask('{ viewer { displayName } }');
  return staff;
}

const asSomebody =
  (input: (staff: TestStaff, lay: Lay) => Promise<Record<string, unknown>> | Record<string, unknown> = () => ({})): Way =>
  async (lay) => {
    const staff = await somebody(lay);
    return { browser: staff.browser, input: await input(staff, lay) };
  };

const run = async (browser: TestBrowser, call: string, payload: string): Promise<Record<string, string>> =>
  (await browser.ask(`mutation { it: ${call} { ${payload} } }`)).data.it;
const register = async ({ browser }: TestStaff, device: Authenticator): Promise<{ ticket: string; response: string }> => {
  const { ticket, options } = await run(
    browser,
    `beginPasskey(input: { password: "${goodPassword}" })`,
    '... on PasskeyOptionsPayload { ticket options }',
  );
  return { ticket: ticket as string, response: device.create(options as string) };
};
async function registered(staff: TestStaff, device: Authenticator): Promise<string> {
  const { ticket, response } = await register(staff, device);
  const call = `finishPasskey(input: { ticket: "${ticket}", response: ${JSON.stringify(response)}, name: "机のパソコン" })`;
  return (await run(staff.browser, call, '... on PasskeyPayload { passkeyId }')).passkeyId as string;
}

/** The city has a provider of sign-ins, once. */
async function offerOidc({ world, city }: Lay): Promise<void> {
  const { rows } = await world.database.see.query('select from oidc_provider');
  if (rows.length > 0) return;
  const { issuer } = await IdentityProvider.open(`${origin}/sign-in/oidc/return`, 'secret');
  await world.database.see.query(
    `insert into oidc_provider (region_id, tenant_id, issuer, client_id, amr) select region_id, tenant_id, $2, 'tsunagi', '{mfa}' from tenant where tenant_id = $1`,
    [city.tenantId, issuer],
  );
}

/** Those that change who is signed in, each from its own beginning. */
export const accountWays: Record<string, Way> = {
  signIn: async (lay) => {
    const { login } = await somebody(lay);
    return { browser: lay.world.browser(), input: { login, password: goodPassword } };
  },
  acceptInvitation: async ({ world, city }) => {
    const terms = `login: "n${Math.random().toString(36).slice(2, 10)}", displayName: "浜 渚", displayKana: "ハマ ナギサ", jobTitle: "相談支援員", roles: [INTAKE], validFrom: "2026-04-01"`;
    const { link } = await run(city.browser, `inviteStaff(input: { ${terms} })`, '... on InvitationPayload { link }');
    return { browser: world.browser(), input: { token: new URL(link as string).hash.slice(1), password: goodPassword } };
  },
  switchMembership: asSomebody(async ({ staffId }, { world, council }) => {
    const membershipId = crypto.randomUUID();
    await world.database.see.query(
      `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
       select region_id, $1, $2, staff_id, display_name, display_kana, job_title, '{consultation_supporter}', valid_from from membership where staff_id = $3`,
      [council.tenantId, membershipId, staffId],
    );
    return { membershipId: world.id('Membership', membershipId) };
  }),
  endSession: asSomebody(async ({ browser }) => {
    const { data } = await browser.ask('{ mySessions { id } }');
    return { sessionId: data.mySessions[0].id };
  }),
  changePassword: asSomebody(() => ({ current: goodPassword, next: `${goodPassword}二` })),
  beginTotp: asSomebody(() => ({ password: goodPassword })),
  confirmTotp: asSomebody(async ({ browser }) => {
    const { secret } = await run(browser, `beginTotp(input: { password: "${goodPassword}" })`, '... on TotpSecretPayload { secret }');
    const { TOTP } = await import('otpauth');
    return { code: new TOTP({ secret: secret as string }).generate() };
  }),
  removeTotp: asSomebody(async (staff) => ({ code: (await setUpTotp(staff))() })),
  beginPasskey: asSomebody(() => ({ password: goodPassword })),
  finishPasskey: asSomebody(async (staff) => ({ ...(await register(staff, new Authenticator(origin))), name: '机のパソコン' })),
  removePasskey: asSomebody(async (staff) => ({ passkeyId: await registered(staff, new Authenticator(origin)), password: goodPassword })),
  beginOidcLink: async (lay) => {
    await offerOidc(lay);
    return asSomebody(() => ({ password: goodPassword }))(lay);
  },
  unlinkMyOidc: asSomebody(async ({ staffId, tenantId }, { world }) => {
    await world.database.see.query(
      `insert into oidc_link (region_id, tenant_id, staff_id, subject) select region_id, $1, staff_id, staff_id::text from staff where staff_id = $2`,
      [tenantId, staffId],
    );
    return { password: goodPassword };
  }),
  beginPasskeySignIn: async ({ world }) => ({ browser: world.browser(), input: {} }),
  signInWithPasskey: async (lay) => {
    const device = new Authenticator(origin);
    await registered(await somebody(lay), device);
    const browser = lay.world.browser();
    const { ticket, options } = await run(browser, 'beginPasskeySignIn', 'ticket options');
    return { browser, input: { ticket, response: device.get(options as string) } };
  },
  keepAlive: asSomebody(),
  signOut: asSomebody(),
  signOutEverywhere: asSomebody(),
};
