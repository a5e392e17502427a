import { InvalidError } from '@tsunagi/access';
import { assertDays, countItems, countMeetings, countNotes, listKinds, type Span } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { ConferenceFiguresType, ConferenceStatisticsType } from './figures.types.js';
import type { ConferenceKindType } from './kind.types.js';
import { presentKind } from './presentConference.js';

type Counts = Omit<ConferenceFiguresType, 'kind'>;

const nothing: Counts = {
  meetings: 0,
  seated: 0,
  items: 0,
  persons: 0,
  decisions: 0,
  homework: 0,
  doneInTime: 0,
  doneLate: 0,
  overdue: 0,
  medianDays: null,
};

/** The figures of the own organisation between two days, both of them in it; throws INVALID_INPUT where there are no days between them. */
export async function readFigures(context: GatewayContext, span: Span): Promise<ConferenceStatisticsType> {
  assertDays(span);
  if (span.from > span.until) throw new InvalidError('INVALID_INPUT', { until: 'ENDS_BEFORE_BEGINNING' });
  const { reader, loaders } = context;
  const [kinds, ...lists] = await Promise.all([
    loaders.region(listKinds),
    reader.read(countMeetings, span),
    reader.read(countItems, span),
    reader.read(countNotes, span),
  ]);
  const counts = new Map<string | null, Counts>();
  for (const { kindCode, ...told } of lists.flat()) counts.set(kindCode, { ...nothing, ...counts.get(kindCode), ...told });
  const figuresOf = (code: string | null, kind: ConferenceKindType | null): ConferenceFiguresType => ({
    ...nothing,
    ...counts.get(code),
    kind,
  });
  return {
    ...span,
    kinds: kinds.filter(({ code }) => counts.has(code)).map((row) => figuresOf(row.code, presentKind(context, row))),
    total: figuresOf(null, null),
  };
}
