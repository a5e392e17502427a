import type { Work } from '../desk/desk.js';
import { layMeasure } from './flag.js';
import { linkedRecords, type RecordOf } from './records.js';

/**
 * Two records have just been linked, and one of them is protected: from the same commit on every record that hangs together
 * with them is. A flag that waited for somebody to forward it has let addresses leak before.
 */
export async function shareMeasures(tx: Work, one: RecordOf): Promise<void> {
  const records = await linkedRecords(tx, one);
  const measures = new Map(records.flatMap(({ live }) => live.map((measure) => [measure.measureId, measure])));
  for (const each of records) {
    const has = new Set(each.live.map(({ measureId }) => measureId));
    for (const measure of measures.values()) if (!has.has(measure.measureId)) await layMeasure(tx, each, measure);
  }
}
