import type { Work } from '../desk/desk.js';
import { layMeasure } from './flag.js';
import { linkedRecords, liveMeasures, type Measure, type RecordOf } from './records.js';

/**
 * Two records have just been linked, and one of them is protected: from the same commit on every record that hangs together
 * with them is. A flag that waited for somebody to forward it has let addresses leak before.
 */
export async function shareMeasures(tx: Work, one: RecordOf): Promise<void> {
  const records = await linkedRecords(tx, one);
  const covered = new Map<RecordOf, Set<string>>();
  const measures = new Map<string, Measure>();
  for (const each of records) {
    const live = await liveMeasures(tx, each);
    covered.set(each, new Set(live.map(({ measureId }) => measureId)));
    for (const measure of live) measures.set(measure.measureId, measure);
  }
  for (const [each, has] of covered) {
    for (const measure of measures.values()) if (!has.has(measure.measureId)) await layMeasure(tx, each, measure);
  }
}
