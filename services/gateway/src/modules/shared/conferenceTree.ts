import { canEver } from '@tsunagi/access';
import {
  countCandidates,
  listBriefs,
  listBroughtAgain,
  listCandidates,
  listItems,
  listKinds,
  listLeftItems,
  listMeetingsToBringTo,
  listMembers,
  listNotes,
  listOpinions,
  listSheets,
  readConference,
} from '@tsunagi/casework';
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

/** Whether the viewer may bring a case at all: others of the office who heard it have nothing to bring. */
export const bringsCases = ({ signedIn }: GatewayContext): boolean => canEver(signedIn.actor, 'change', 'Person');

/** What the whole board is made of, as far as it is asked for: it travels in the flight of the meeting itself. */
function foresee(context: GatewayContext, conferenceId: string, info: GraphQLResolveInfo): void {
  const { loaders } = context;
  const wanted = wantedFields(info);
  const items = wanted.get('items');
  const hearers = items?.has('hearers') || items?.has('hearerCount');
  const lists = [
    (wanted.has('members') || hearers || items?.has('presenterMemberId')) && listMembers,
    items && listItems,
    (items?.has('brief') || hearers) && listBriefs,
    items?.has('sheets') && listSheets,
    items?.has('broughtAgain') && listBroughtAgain,
    items?.has('mayBringTo') && bringsCases(context) && listMeetingsToBringTo,
    (wanted.has('notes') || wanted.has('lineCursor')) && listNotes,
    wanted.has('opinions') && listOpinions,
    wanted.has('leftBefore') && bringsCases(context) && listLeftItems,
    wanted.has('candidates') && bringsCases(context) && listCandidates,
    wanted.has('candidateCount') && bringsCases(context) && countCandidates,
  ];
  const loads = [
    ...lists.flatMap((list) => (list ? [loaders.ofConference(list as typeof listItems)] : [])),
    ...(wanted.has('previous') ? [loaders.previousConferences] : []),
    ...(wanted.has('next') ? [loaders.nextConferences] : []),
  ];
  for (const load of loads) load.load(conferenceId).catch(() => undefined); // whoever asks for it hears of it
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
