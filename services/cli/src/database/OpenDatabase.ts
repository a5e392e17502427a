/** An open PostgreSQL, with one address for each of the roles. */
export interface OpenDatabase {
  embedded: boolean;
  urls: { migrator: string; gateway: string; worker: string };
  /** Begins again with an empty database; null where it is not ours to throw away. */
  empty: (() => Promise<void>) | null;
  /** Rejects when the embedded server has ended. */
  ended: Promise<never>;
  close(): Promise<void>;
}
