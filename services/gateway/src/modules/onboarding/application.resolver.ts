import { acceptApplication, applyAsPartner, declineApplication, listApplications, newTask, readApplication } from '@tsunagi/casework';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { resultOf } from '../shared/refusals.js';
import { AcceptApplicationInput, ApplyAsPartnerInput, DeclineApplicationInput } from './application.inputs.js';
import {
  type ApplicationState,
  ApplicationStateEnum,
  HubApplicationConnection,
  HubApplicationType,
  ProofTaskType,
} from './application.types.js';

@ArgsType()
class ApplicationsArgs extends PageArgs {
  @Field(() => [ApplicationStateEnum], { nullable: true, description: 'Only those that stand so; all of them where it is left out.' })
  states?: ApplicationState[] | null;
}

@ObjectType({ description: 'The letter has arrived; the coordinator will answer by phone or mail.' })
export class AppliedPayload {
  @Field(() => Boolean, { description: 'Always true: nothing else is told to somebody who is not known.' })
  arrived!: boolean;
}
const AppliedResult = resultOf('AppliedResult', AppliedPayload);

@ObjectType({ description: 'The application after it was decided.' })
export class HubApplicationPayload {
  applicationId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The one-time link for the first administrator, for a week; shown this once. Null where it was declined.',
  })
  link!: string | null;
}
const HubApplicationResult = resultOf('HubApplicationResult', HubApplicationPayload);

const present = (context: GatewayContext, row: RowOf<typeof readApplication>): HubApplicationType => ({
  id: context.seal('HubApplication', row.applicationId),
  organisation: row.organisation,
  contactName: row.contactName,
  phone: row.phone,
  email: row.email,
  about: row.about,
  receivedAt: row.receivedAt,
  state: row.state,
  note: row.note,
  decidedBy: row.decidedByLabel,
  decidedAt: row.decidedAt,
});

async function accept(context: GatewayContext, input: AcceptApplicationInput): Promise<HubApplicationPayload> {
  const { applicationId, token } = await acceptApplication(context.desk, input);
  await context.house.registry.refresh();
  // Behind the #: what stands there is sent to no server and stands in no log.
  const link = new URL(`/invitation#${token}`, context.house.environment.publicUrl).href;
  return Object.assign(new HubApplicationPayload(), { applicationId, link });
}

@Resolver(() => HubApplicationPayload)
export class ApplicationResolver {
  @Query(() => ProofTaskType, { description: 'What has to be worked out before applyAsPartner; asked for when the public page opens.' })
  proofTask(@Ctx() context: GatewayContext): ProofTaskType {
    return newTask(context.gate.box);
  }

  @Query(() => HubApplicationConnection, {
    description: '協力の申し込み to the region, for whoever decides at the coordinator’s office; the latest first.',
  })
  async hubApplications(
    @Args(() => ApplicationsArgs) { first, after, states }: ApplicationsArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<HubApplicationType>> {
    const size = pageSize(first);
    const [beforeAt, beforeId] = openCursor(context, ['hubApplications', { states }], after, latest);
    const rows = await context.reader.read(listApplications, { states: states ?? null, beforeAt, beforeId, first: size + 1 });
    return toConnection(
      rows,
      { first, after },
      (row) => sealCursor(context, ['hubApplications', { states }], [row.place, row.applicationId]),
      (row) => present(context, row),
    );
  }

  @Mutation(() => AppliedResult, { description: '協力を申し込む, by whoever opens the public page; five letters a day from one address.' })
  async applyAsPartner(
    @Arg('input', () => ApplyAsPartnerInput) input: ApplyAsPartnerInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof AppliedResult> {
    await applyAsPartner(context.gate, input);
    return Object.assign(new AppliedPayload(), { arrived: true });
  }

  @Mutation(() => HubApplicationResult, {
    description: `受け入れる: into the registry, with a link for the first administrator, in one step. Repeated as long as nobody has come in,
it makes a new link in place of the former, and the organisation stays as it was told first.`,
  })
  acceptApplication(
    @Arg('input', () => AcceptApplicationInput) input: AcceptApplicationInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubApplicationResult> {
    return accept(context, input);
  }

  @Mutation(() => HubApplicationResult, { description: '見送る, with the reason.' })
  async declineApplication(
    @Arg('input', () => DeclineApplicationInput) input: DeclineApplicationInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubApplicationResult> {
    const { applicationId } = await declineApplication(context.desk, input);
    return Object.assign(new HubApplicationPayload(), { applicationId, link: null });
  }

  @FieldResolver(() => HubApplicationType, { nullable: true, description: 'What was decided about.' })
  async application(@Root() { applicationId }: HubApplicationPayload, @Ctx() context: GatewayContext): Promise<HubApplicationType | null> {
    const row = await context.reader.first(readApplication, { applicationId });
    return row && present(context, row);
  }
}
