import { askOnce, requestBytes } from '../http.ts';
import type { Ask } from '../operations/operation.ts';

/** Everybody who will ask has been there once, with this page: what is measured then is not the first look-up of a session. */
export async function knowAll(port: number, page: Ask, asks: readonly (Ask | null)[]): Promise<void> {
  const cookies = new Set(asks.flatMap((ask) => (ask ? [ask.cookie] : [])));
  for (const cookie of cookies) await askOnce(port, requestBytes({ ...page, cookie }));
}
