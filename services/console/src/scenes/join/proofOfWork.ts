export interface Task {
  challenge: string;
  /** How many leading bits of the hash are zero. */
  difficulty: number;
}

/** So many are tried before the page gets its turn again: a phone stays as quick under the thumb as it was. */
const atOnce = 64;
const letters = new TextEncoder();

const zeroBits = (hash: Uint8Array): number => {
  const at = hash.findIndex((byte) => byte !== 0);
  return at < 0 ? hash.length * 8 : at * 8 + Math.clz32(hash[at] as number) - 24;
};

const tried = async (challenge: string, proof: string): Promise<number> =>
  zeroBits(new Uint8Array(await crypto.subtle.digest('SHA-256', letters.encode(`${challenge}:${proof}`))));

/**
 * The text whose SHA-256 behind the challenge begins with so many zero bits. The browser hashes beside the page (a worker of
 * our own would be a script from an address, which the page forbids). Throws where it is stopped.
 */
export async function workOut({ challenge, difficulty }: Task, stopping: AbortSignal): Promise<string> {
  for (let from = 0; ; from += atOnce) {
    stopping.throwIfAborted();
    const proofs = Array.from({ length: atOnce }, (_, at) => String(from + at));
    const bits = await Promise.all(proofs.map((proof) => tried(challenge, proof)));
    const found = proofs[bits.findIndex((count) => count >= difficulty)];
    if (found !== undefined) return found;
  }
}
