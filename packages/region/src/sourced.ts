/** Where a fact stands, and of which day that text is. */
export interface Source {
  title: string;
  publisher: string;
  /** Day of the text itself, ISO date. */
  dated: string;
  /** Where it can be read again, if it has an address. */
  url?: string;
}

/** Beside each fact: its source, or what has to be asked before anybody relies on it (要確認). */
export interface Sourced {
  source?: Source;
  toBeConfirmed?: string;
}
