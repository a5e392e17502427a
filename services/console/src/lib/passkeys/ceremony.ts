/** Whether this browser knows passkeys in the form in which the server speaks of them. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

const asText = (credential: Credential | null): string | null =>
  credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null;

/** Lets the device make a key; null where the person has stopped it. */
export async function createPasskey(options: string): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
  return asText(await navigator.credentials.create({ publicKey }).catch(() => null));
}

/** Lets the device answer with a key; null where the person has stopped it or there is none. */
export async function askPasskey(options: string): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
  return asText(await navigator.credentials.get({ publicKey }).catch(() => null));
}
