/**
 * 保管. What could not be sent yet is kept on this machine, sealed with a key that no program can take out of the
 * browser, and is gone with the sign-out. A machine that cannot seal keeps nothing.
 */
const database = 'tsunagi.vault';
const [keys, things] = ['keys', 'things'] as const;
const ownKey = 'own';

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Whether this browser can keep things sealed: a secure origin, and a disk that may be written to. */
export const canKeep = (): boolean => 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(keys);
    request.result.createObjectStore(things);
  };
  return done(request);
}

async function inStore<T>(
  name: typeof keys | typeof things,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const disk = await open();
  try {
    return await done(act(disk.transaction(name, mode).objectStore(name)));
  } finally {
    disk.close();
  }
}

/** The key of this machine. It is not exportable: it can be used here, and read nowhere. */
async function key(): Promise<CryptoKey> {
  const known = await inStore<CryptoKey | undefined>(keys, 'readonly', (store) => store.get(ownKey));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Two tabs may begin at once: the first key stays.
  await inStore(keys, 'readwrite', (store) => store.add(made, ownKey)).catch(() => undefined);
  return (await inStore<CryptoKey | undefined>(keys, 'readonly', (store) => store.get(ownKey))) ?? made;
}

const shelf = (room: string, name: string): string => `${room}/${name}`;

/** Keeps a thing under its name in a room; what was there before is replaced. */
export async function keep(room: string, name: string, thing: unknown): Promise<void> {
  if (!canKeep()) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), new TextEncoder().encode(JSON.stringify(thing)));
  await inStore(things, 'readwrite', (store) => store.put({ iv, sealed } satisfies Sealed, shelf(room, name)));
}

export async function forget(room: string, name: string): Promise<void> {
  if (canKeep()) await inStore(things, 'readwrite', (store) => store.delete(shelf(room, name)));
}

/** Everything in a room, in the order of the names. */
export async function kept<Thing>(room: string): Promise<Thing[]> {
  if (!canKeep()) return [];
  const range = IDBKeyRange.bound(shelf(room, ''), shelf(room, '\uffff'));
  const found = await inStore<Sealed[]>(things, 'readonly', (store) => store.getAll(range));
  const own = await key();
  return Promise.all(found.map((each) => unseal<Thing>(own, each)));
}

/** How many things are kept in the rooms whose names begin so. */
export async function countKept(rooms: string): Promise<number> {
  if (!canKeep()) return 0;
  return inStore<number>(things, 'readonly', (store) => store.count(IDBKeyRange.bound(rooms, `${rooms}\uffff`)));
}

async function unseal<Thing>(own: CryptoKey, { iv, sealed }: Sealed): Promise<Thing> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, own, sealed))) as Thing;
}

/** So long after the last key, in milliseconds. */
const quiet = 500;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** One after the other: what is put away is not brought back by a sealing that had begun before. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = (act: () => Promise<void>): void => {
  last = last.then(act, act);
};
function stopWaiting(place: string): void {
  clearTimeout(waiting.get(place));
  waiting.delete(place);
}

/** Keeps what is being typed once the keys rest for a moment; also where the page is left for another meanwhile. */
export function keepTyped(room: string, name: string, thing: unknown): void {
  const place = shelf(room, name);
  stopWaiting(place);
  const later = () => {
    waiting.delete(place);
    inTurn(() => keep(room, name, thing));
  };
  waiting.set(place, setTimeout(later, quiet));
}

/** It was sent, or given up: nothing of it stays. */
export function forgetTyped(room: string, name: string): void {
  stopWaiting(shelf(room, name));
  inTurn(() => forget(room, name));
}

/** Everything is gone, the key too, and nothing that was being typed comes after it. */
export async function wipeVault(): Promise<void> {
  for (const place of waiting.keys()) stopWaiting(place);
  if (canKeep()) await done(indexedDB.deleteDatabase(database)).catch(() => undefined);
}
