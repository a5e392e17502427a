import { TOTP } from 'otpauth';
import { goodPassword } from './accounts.js';
import type { TestStaff } from './world.js';

const refused = '... on Refusal { code }';
const begin = `mutation ($input: BeginTotpInput!) { beginTotp(input: $input) { ... on TotpSecretPayload { secret } ${refused} } }`;
const confirm = `mutation ($code: String!) { confirmTotp(input: { code: $code }) { ... on CredentialPayload { endedOthers } ${refused} } }`;

/** Sets up an authenticator app for this person, who has a good password. Gives the app: the code that it shows now. */
export async function setUpTotp(staff: TestStaff): Promise<() => string> {
  const { secret } = (await staff.ask(begin, { input: { password: goodPassword } })).data.beginTotp;
  const code = (step: number): string => new TOTP({ secret }).generate({ timestamp: Date.now() + step * 30_000 });
  const { data } = await staff.ask(confirm, { code: code(-1) });
  if (data.confirmTotp.code) throw new Error(data.confirmTotp.code);
  // Each code counts once: the one before has confirmed.
  return () => code(0);
}
