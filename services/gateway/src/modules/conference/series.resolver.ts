import { listBroughtAgain, listLeftItems, listMeetingsToBringTo } from '@tsunagi/casework';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { bringsCases, withKinds } from '../shared/conferenceTree.js';
import { AgendaItemType, BroughtAgainType, LeftItemType } from './board.types.js';
import { ConferenceType } from './conference.types.js';
import { type ConferenceRow, presentConference } from './presentConference.js';

async function present(context: GatewayContext, read: Promise<ConferenceRow | null>): Promise<ConferenceType | null> {
  const [[row], kindOf] = await withKinds(
    context,
    read.then((found) => [found]),
  );
  return row ? presentConference(context, row, kindOf(row.kindCode)) : null;
}

/** One meeting of a series and the others: what it takes over, and what it leaves to the next. */
@Resolver(() => ConferenceType)
export class SeriesResolver {
  @FieldResolver(() => ConferenceType, {
    nullable: true,
    description: '前回: the last meeting of the series that was not cancelled; null where there is none or none for the viewer.',
  })
  previous(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceType | null> {
    return present(context, context.loaders.previousConferences.load(conferenceId));
  }

  @FieldResolver(() => ConferenceType, {
    nullable: true,
    description: '次回: the next meeting of the series, once it is planned; null where there is none or none for the viewer.',
  })
  next(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceType | null> {
    return present(context, context.loaders.nextConferences.load(conferenceId));
  }

  @FieldResolver(() => [LeftItemType], {
    description:
      'これまでに協議されなかった案件 of the last twelve meetings, of the own organisation that the viewer heard and may bring here now; at most 500.',
  })
  async leftBefore(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<LeftItemType[]> {
    if (!bringsCases(context)) return [];
    const rows = await context.loaders.ofConference(listLeftItems).load(conferenceId);
    return rows.map((row) => presentLeft(context, row));
  }
}

@Resolver(() => AgendaItemType)
export class ItemInSeriesResolver {
  @FieldResolver(() => BroughtAgainType, {
    nullable: true,
    description: 'Where it stands once more, of a case for those of its own organisation who hear both; null where it does not.',
  })
  async broughtAgain(@Root() { conferenceId, itemId }: AgendaItemType, @Ctx() context: GatewayContext): Promise<BroughtAgainType | null> {
    const row = await findBroughtAgain(context, conferenceId, itemId);
    if (!row?.heard) return null;
    return {
      conferenceId: context.seal('Conference', row.nextConferenceId),
      itemId: context.seal('AgendaItem', row.nextItemId),
      sessionNumber: row.sessionNumber,
      startsAt: row.startsAt,
    };
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      '次回に出す: the next meeting that takes items, by its global id, where the viewer may bring this case there now; null otherwise.',
  })
  async mayBringTo(@Root() item: AgendaItemType, @Ctx() context: GatewayContext): Promise<string | null> {
    const left = item.personId && (item.state === 'proposed' || item.state === 'distributed') && !item.standsAgain;
    if (!left || !bringsCases(context)) return null;
    const [next] = await context.loaders.ofConference(listMeetingsToBringTo).load(item.conferenceId);
    return next ? context.seal('Conference', next.nextId) : null;
  }
}

const findBroughtAgain = async (context: GatewayContext, conferenceId: string, itemId: string) =>
  (await context.loaders.ofConference(listBroughtAgain).load(conferenceId)).find((each) => each.itemId === itemId);

const presentLeft = (context: GatewayContext, row: RowOf<typeof listLeftItems>): LeftItemType => ({
  id: context.seal('AgendaItem', row.itemId),
  sessionNumber: row.sessionNumber,
  startsAt: row.startsAt,
  sort: row.sort,
  kindCode: row.kindCode,
  title: row.title,
  purpose: row.purpose,
  fieldGroups: row.fieldGroups ?? [],
  personId: context.seal('Person', row.personId as string),
  caseId: row.caseId && context.seal('Case', row.caseId),
  consentId: row.consentId && context.seal('Consent', row.consentId),
});
