/** 関係機関: how an office has to do with a person, as the one who asks may know it. */
export const involvements = {
  keeps: { ja: 'この記録を持っています', en: 'Keeps this record' },
  linked: { ja: '同じ人の記録を持っています', en: 'Keeps a record of the same person' },
  reads: { ja: '提供を受けています', en: 'Reads by a disclosure' },
  heard: { ja: '会議で聞いています', en: 'Heard at a conference' },
} as const;
export type Involvement = keyof typeof involvements;

/** What a row says of an office: how it has to do with the person, since when, and until when it reads. */
export interface Involving {
  tenantId: string;
  why: Involvement;
  since: Date;
  /** Null where it keeps what it has. */
  until: Date | null;
  basis: string | null;
}

interface Link {
  otherTenantId: string;
  createdAt: Date;
}

interface Line {
  toTenantId: string;
  origin: string;
  startsAt: Date;
  endsAt: Date;
  basis: string;
  live: boolean;
}

/**
 * What the links and the lines of the ledger that somebody may read say of offices besides the one that keeps the record.
 * It knows no rule of its own: who may read no line learns of no office by it.
 */
export const involvementsIn = (ownerId: string, links: readonly Link[], lines: readonly Line[]): Involving[] => [
  ...links.map((link): Involving => ({ tenantId: link.otherTenantId, why: 'linked', since: link.createdAt, until: null, basis: null })),
  ...lines
    .filter((line) => line.live && line.toTenantId !== ownerId)
    .map(
      (line): Involving => ({
        tenantId: line.toTenantId,
        why: line.origin === 'conference' ? 'heard' : 'reads',
        since: line.startsAt,
        until: line.endsAt,
        basis: line.basis,
      }),
    ),
];
