import { listBriefs, listItems, listKinds, listMembers, listNotes, listOpinions, listSheets, readConference } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { wantedFields } from '../../graphql/wantedFields.js';
import type { ConferenceType } from '../conference/conference.types.js';
import type { ConferenceKindType } from '../conference/kind.types.js';
import { presentConference, presentKind } from '../conference/presentConference.js';

/** The kinds of the region; asked once in a request, in the flight of whatever else is asked. */
export const kindsOf = async (context: GatewayContext): Promise<Map<string, ConferenceKindType>> =>
  new Map((await context.loaders.region(listKinds)).map((row) => [row.code, presentKind(context, row)]));

/** Rows of meetings, with how to find the kind of each. */
export async function withKinds<T>(context: GatewayContext, rows: Promise<T[]>): Promise<[T[], (code: string) => ConferenceKindType]> {
  const [found, kinds] = await Promise.all([rows, kindsOf(context)]);
  return [found, (code) => kinds.get(code) as ConferenceKindType];
}

/** What the whole board is made of, as far as it is asked for: it travels in the flight of the meeting itself. */
function foresee({ loaders }: GatewayContext, conferenceId: string, info: GraphQLResolveInfo): void {
  const wanted = wantedFields(info);
  const lists = [
    wanted.has('members') && listMembers,
    wanted.has('items') && listItems,
    wanted.get('items')?.has('brief') && listBriefs,
    wanted.get('items')?.has('sheets') && listSheets,
    (wanted.has('notes') || wanted.has('lineCursor')) && listNotes,
    wanted.has('opinions') && listOpinions,
  ];
  for (const list of lists)
    if (list)
      loaders
        .ofConference(list as typeof listItems)
        .load(conferenceId)
        .catch(() => undefined); // whoever asks for it hears of it
}

/** One meeting, and with it in one flight what of its board is asked for. */
export async function loadConference(
  context: GatewayContext,
  conferenceId: string,
  info: GraphQLResolveInfo,
): Promise<ConferenceType | null> {
  const read = withKinds(context, context.reader.read(readConference, { conferenceId }));
  foresee(context, conferenceId, info);
  const [[row], kindOf] = await read;
  return row ? presentConference(context, row, kindOf(row.kindCode)) : null;
}
