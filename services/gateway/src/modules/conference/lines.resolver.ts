import { InvalidError } from '@tsunagi/access';
import { listNotes, listNotesSince } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { ConferenceLinesType } from './board.types.js';
import { ConferenceType } from './conference.types.js';
import { presentNote } from './presentConference.js';

/** Before every line, those among them that were written before lines knew the version of their board. */
const noLine = -1;

/** Up to which version of the board the viewer has its lines: by those that they hear, for the board itself counts all. */
const cursorAfter = (context: GatewayContext, conferenceId: string, rows: readonly { boardVersion: number }[], before = noLine): string =>
  sealCursor(
    context,
    ['conferenceLines', { conferenceId }],
    [String(rows.reduce((latest, { boardVersion }) => Math.max(latest, boardVersion), before))],
  );

function versionIn(context: GatewayContext, conferenceId: string, cursor: string | null): number {
  const version = Number(openCursor(context, ['conferenceLines', { conferenceId }], cursor, [String(noLine)])[0]);
  if (!Number.isInteger(version)) throw new InvalidError('INVALID_INPUT', { after: 'BAD_CURSOR' });
  return version;
}

/** What is new on a board: asked for by each of them whenever a line was written, so it reads that and nothing else. */
@Resolver(() => ConferenceType)
export class LinesResolver {
  @FieldResolver(() => String, { description: 'How far its record has come for the viewer: `conferenceLines` gives what comes after.' })
  async lineCursor(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<string> {
    return cursorAfter(context, conferenceId, await context.loaders.ofConference(listNotes).load(conferenceId));
  }

  @Query(() => ConferenceLinesType, {
    description:
      'Lines of the record that were written or changed since, as far as the viewer hears them. What was struck out is not among them.',
  })
  async conferenceLines(
    @Arg('conferenceId', () => ID, { description: 'Id of the meeting whose new lines are asked for.' }) conferenceId: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Where the viewer’s record stands: its lineCursor, or the cursor of the last answer; all lines where it is left out.',
    })
    after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ConferenceLinesType> {
    const key = openId(context, 'Conference', conferenceId);
    const boardVersion = versionIn(context, key, after);
    const rows = await context.reader.read(listNotesSince, { conferenceId: key, boardVersion });
    return { cursor: cursorAfter(context, key, rows, boardVersion), notes: rows.map((row) => presentNote(context, row)) };
  }
}
