import { listLastLooks, listTimeline, type TimelineKind, taskTitle } from '@tsunagi/casework';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { sealCursor } from '../../graphql/ids/cursor.js';
import type { IdKind } from '../../graphql/ids/seal.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { presentAttachment } from '../case/presentAttachment.js';
import { isVeiled, veiledColleague } from '../registry/presentTenant.js';
import { type Connection, PageArgs, toConnection } from '../shared/connection.js';
import { type TimelineAsked, timelineOf, timelinePage } from '../shared/personPages.js';
import { Moment } from '../shared/scalars.js';
import { TimelineKindEnum } from './person.enums.js';
import { PersonType } from './person.types.js';
import { TimelineConnection, type TimelineEntryType } from './timeline.types.js';

const idKinds: Record<TimelineKind, IdKind> = {
  record: 'Record',
  referral: 'ReferralEvent',
  outcome: 'Outcome',
  consent: 'Consent',
  task: 'Task',
  case: 'Case',
  conference: 'AgendaItem',
};

function presentEntry(context: GatewayContext, person: PersonType, row: RowOf<typeof listTimeline>): TimelineEntryType {
  const recordId = context.seal(idKinds[row.kind], row.recordId);
  // Other offices sign by office and role.
  const hidden = row.by !== null && !row.ours && isVeiled(person);
  return {
    id: `${row.what}.${recordId}`,
    kind: row.kind,
    recordId,
    at: row.at,
    writtenAt: row.writtenAt,
    what: row.what,
    text: row.given ? taskTitle({ kind: row.given, title: row.text, about: row.number }, context.language) : row.text,
    by: hidden ? veiledColleague : row.by,
    audience: row.audience,
    referralId: row.referralId && context.seal('Referral', row.referralId),
    attachments: row.attachments.map((each) => presentAttachment(context, each)),
    corrected: row.corrected,
    number: row.given ? null : row.number,
  };
}

@ArgsType()
class TimelineArgs extends PageArgs implements TimelineAsked {
  @Field(() => [TimelineKindEnum], { nullable: true, description: 'Only these kinds of lines.' })
  kinds?: TimelineKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only lines in which all of these words stand, of those that the viewer may read; wide and narrow letters, ひらがな and カタカナ alike.',
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what the own office wrote.' })
  ownOffice?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '書類: only records and consents that come with a scan.' })
  withScans?: boolean | null;
}

@Resolver(() => PersonType)
export class TimelineResolver {
  @FieldResolver(() => Moment, {
    nullable: true,
    description:
      '前回ご覧になった所: when the viewer had this page before the visit that is going on; null where it was never, or long ago.',
  })
  async lastLookAt(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<Date | null> {
    return (await context.loaders.ofPersons(listLastLooks).load(person.personId))[0]?.at ?? null;
  }

  @FieldResolver(() => TimelineConnection, {
    description: '時系列: contacts, referrals, consents, tasks and cases in one order, newest first.',
  })
  async timeline(
    @Root() person: PersonType,
    @Args(() => TimelineArgs) page: TimelineArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<TimelineEntryType>> {
    const rows = await context.loaders.page(listTimeline, timelinePage(context, person.personId, page)).load(person.personId);
    return toConnection(
      rows,
      page,
      (row) => sealCursor(context, timelineOf(person.personId, page), [row.at.toISOString(), row.lineId]),
      (row) => presentEntry(context, person, row),
    );
  }
}
