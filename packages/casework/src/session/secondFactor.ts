import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from './gate.js';
import { TotpCredential } from './TotpCredential.js';
import { stepOf } from './totp.js';

const boundTo = (region: number, staffId: string): string => `totp ${region} ${staffId}`;

export const sealTotpSecret = (box: SecretBox, region: number, staffId: string, secret: string): string =>
  box.sealText(secret, boundTo(region, staffId));

/** The second factor of an account, once it has been confirmed. */
export async function findSecondFactor(
  em: EntityManager,
  region: number,
  staffId: string,
): Promise<InstanceType<typeof TotpCredential> | null> {
  const credential = await em.findOne(TotpCredential, { regionId: region, staffId });
  return credential?.confirmedAt ? credential : null;
}

/**
 * Uses up a code: true for a code of now that has not been used before. Two requests with the same code meet on the row,
 * and the second sees that the step is gone. The secret is sealed anew with the present key of the installation, so that an
 * older one can be taken away when everybody has signed in.
 */
export function useCode(box: SecretBox, credential: InstanceType<typeof TotpCredential>, code: string, now: Date): boolean {
  const secret = box.openText(credential.secretSealed, boundTo(credential.regionId, credential.staffId));
  const step = secret === null ? null : stepOf(secret, code, now);
  if (
    secret === null ||
    step === null ||
    (credential.lastStep !== null && credential.lastStep !== undefined && step <= credential.lastStep)
  )
    return false;
  credential.lastStep = step;
  credential.secretSealed = sealTotpSecret(box, credential.regionId, credential.staffId, secret);
  return true;
}
