import { listKinds } from '@tsunagi/casework';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { HubGroupType } from '../hub/group.types.js';
import { ConferenceType } from './conference.types.js';
import { presentConference, presentKind } from './presentConference.js';

/** The meetings of a working group, as the viewer may see them. */
async function meetingsOf(context: GatewayContext, { groupId }: HubGroupType): Promise<ConferenceType[]> {
  const [rows, kinds] = await Promise.all([context.loaders.meetings.load(groupId), context.loaders.region(listKinds)]);
  return rows.flatMap((row) => {
    const kind = kinds.find(({ code }) => code === row.kindCode);
    return kind ? [presentConference(context, row, presentKind(context, kind))] : [];
  });
}

@Resolver(() => HubGroupType)
export class CircleResolver {
  @FieldResolver(() => [ConferenceType], {
    description: 'Its latest meetings, at most 10, those to come among them, as far as the viewer sees them.',
  })
  meetings(@Root() group: HubGroupType, @Ctx() context: GatewayContext): Promise<ConferenceType[]> {
    return meetingsOf(context, group);
  }

  @FieldResolver(() => ConferenceType, { nullable: true, description: 'The next meeting, or the one in session.' })
  async nextMeeting(@Root() group: HubGroupType, @Ctx() context: GatewayContext): Promise<ConferenceType | null> {
    const live = (await meetingsOf(context, group)).filter(
      ({ state, neverOpened }) => !neverOpened && (state === 'planned' || state === 'called' || state === 'open'),
    );
    return live.at(-1) ?? null;
  }
}
