import { hashPassword, standsAlone } from '@tsunagi/casework';
import { region, type TestStaff, type World } from './world.js';

export const goodPassword = '幣舞橋のゆうひ2026あかね色';

/** Gives an account a password, as if it had accepted its invitation. */
export async function setPassword(world: World, staff: TestStaff, password = goodPassword): Promise<void> {
  await world.database.see.query(
    `insert into password_credential (region_id, staff_id, hash, stands_alone) values ($1, $2, $3, $4)
     on conflict (region_id, staff_id) do update set hash = excluded.hash, stands_alone = excluded.stands_alone`,
    [region, staff.staffId, await hashPassword(password), standsAlone(password)],
  );
}

export const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignedIn { viewer { id tenant { name } } } ... on SecondFactorNeeded { digits } ... on SignInRefused { code title whatToDo retryAfter } } }`;
