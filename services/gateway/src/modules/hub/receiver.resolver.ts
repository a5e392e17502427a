import { InvalidError } from '@tsunagi/access';
import { assertWanted, hasRoomNow, proposeReceivers, reasonsFor, wishesOf } from '@tsunagi/casework';
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { tenantOf } from '../registry/presentTenant.js';
import { ReceiverSuggestionType } from './hold.types.js';
import { roomOf } from './presentEntry.js';

@ArgsType()
class ReceiverArgs {
  @Field(() => [String], { description: 'Subjects of the intake form, codes of needs; one at least.' })
  needs!: string[];
  @Field(() => [String], { nullable: true, description: 'What it should be about, codes of hubTopics.' })
  topics?: string[] | null;
  @Field(() => String, { nullable: true, description: 'From which municipality somebody would come (5 digits).' })
  municipality?: string | null;
  @Field(() => Int, { nullable: true, description: 'On which day of the week: 1 Monday … 7 Sunday.' })
  weekday?: number | null;
  @Field(() => Int, { nullable: true, description: 'At what age. It is compared and kept nowhere.' })
  age?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody has to be fetched.' })
  transport?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 20; 5 where it is left out.' })
  first?: number | null;
}

const mostAtOnce = 20;

function wantedCount(first: number | null | undefined): number {
  if (first == null) return 5;
  if (first < 1 || first > mostAtOnce)
    throw new InvalidError('INVALID_INPUT', { first: { code: 'OUT_OF_RANGE', least: 1, most: mostAtOnce } });
  return first;
}

@Resolver()
export class ReceiverResolver {
  @Query(() => [ReceiverSuggestionType], {
    description:
      'つなぎ先の候補: organisations that take referrals and offer what is wanted, best first, at most 20, with reasons and room. A person decides.',
  })
  async receiverSuggestions(
    @Args(() => ReceiverArgs) { needs, topics, municipality, weekday, age, transport, first }: ReceiverArgs,
    @Ctx() context: GatewayContext,
  ): Promise<ReceiverSuggestionType[]> {
    const most = wantedCount(first);
    const wanted = {
      subjects: needs,
      topics: topics ?? [],
      municipalityCode: municipality,
      weekday,
      minAge: age,
      maxAge: age,
      transport: transport ?? false,
    };
    assertWanted(wanted);
    const rows = await context.reader.read(proposeReceivers, { ...wishesOf(wanted), first: most });
    return rows.map((row) => ({
      tenant: tenantOf(context, row.tenantId),
      entry: { id: context.seal('HubEntry', row.entryId), name: row.name, kind: row.kind, ended: false },
      reasons: reasonsFor(wanted, row, hasRoomNow(context.house.registry.tenant(row.tenantId))),
      score: row.weight,
      room: roomOf(row),
    }));
  }
}
