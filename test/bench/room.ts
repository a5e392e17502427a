import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { CountrySize } from '../kit/country.ts';

/** Each referral lies in the mailboxes of both sides. */
const rowsOf = ({ regions, tenants, referrals, farReferrals = referrals }: CountrySize): number =>
  2 * tenants * (referrals + (regions - 1) * farReferrals);

/** Bytes that each takes with its indexes, as they were found; of a thin country only the first region is whole, which is a fiftieth. */
const perPerson = 12_000;
const perEntry = 12_000;
const perRow = { whole: 4_000, thin: 1_850 };
/** Temporary tables and what is sorted beside them, for as long as it is laid. */
const perRowMeanwhile = 800;
const writeAheadLog = { laying: 1.5e9, running: 4.5e9 };

/** What is told of a country before its disk is asked for. */
export interface Lot {
  size: CountrySize;
  laid: boolean;
}

/** What a country takes on disk once it is laid. */
export const bytesOf = (size: CountrySize): number =>
  size.regions * size.tenants * size.people * perPerson +
  size.tenants * size.entries * perEntry +
  rowsOf(size) * perRow[size.thin ? 'thin' : 'whole'];

/** A thin country is measured where it lies: nothing is written there but the log of looks. */
export const isCopied = ({ thin }: CountrySize): boolean => !thin;

/** The most that these need at any time, laid and opened one after the other. */
export function bytesWanted(lots: readonly Lot[]): number {
  let kept = 0;
  let most = 0;
  for (const { size, laid } of lots) {
    const bytes = bytesOf(size);
    if (!laid) {
      most = Math.max(most, kept + bytes + rowsOf(size) * perRowMeanwhile + writeAheadLog.laying);
      kept += bytes;
    }
    kept += (isCopied(size) ? bytes : 0) + writeAheadLog.running;
    most = Math.max(most, kept);
  }
  return most;
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

/** Laying a country takes minutes, and a full disk stops more than the benchmark: so it is asked for first. */
export function assertRoom(lots: readonly Lot[], free = freeBytes()): void {
  const wanted = bytesWanted(lots);
  if (wanted <= free) return;
  throw new Error(
    `The benchmark wants ${gigabytes(wanted)} GB of disk in ${tmpdir()}, and ${gigabytes(free)} GB are free. TMPDIR names another folder; --rows asks for fewer rows.`,
  );
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(tmpdir());
  return bavail * bsize;
}
