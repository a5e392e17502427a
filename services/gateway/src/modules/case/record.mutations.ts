import { changeRecord, readRecord, writeRecord } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { nobodyHides } from '../registry/presentTenant.js';
import { resultOf } from '../shared/refusals.js';
import { presentRecord } from './presentCase.js';
import { ChangeRecordInput, WriteRecordInput } from './record.inputs.js';
import { RecordType } from './record.types.js';

@ObjectType({ description: 'The support record after the command.' })
export class RecordPayload {
  recordId!: string;
}
const RecordResult = resultOf('RecordResult', RecordPayload);

const done = async (command: Promise<{ recordId: string }>): Promise<RecordPayload> =>
  Object.assign(new RecordPayload(), { recordId: (await command).recordId });

@Resolver(() => RecordPayload)
export class RecordMutations {
  @Mutation(() => RecordResult, { description: '支援経過を書く: what happened with whom and how, and who may read it.' })
  writeRecord(@Arg('input', () => WriteRecordInput) input: WriteRecordInput, @Ctx() context: GatewayContext): Promise<typeof RecordResult> {
    return done(writeRecord(context.desk, input));
  }

  @Mutation(() => RecordResult, { description: 'Correct a record of one’s own, or open it to more or fewer people.' })
  changeRecord(
    @Arg('input', () => ChangeRecordInput) input: ChangeRecordInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof RecordResult> {
    return done(changeRecord(context.desk, input));
  }

  @FieldResolver(() => RecordType, { nullable: true, description: 'The record as the viewer now sees it.' })
  async record(@Root() { recordId }: RecordPayload, @Ctx() context: GatewayContext): Promise<RecordType | null> {
    const row = await context.reader.first(readRecord, { recordId });
    return row && presentRecord(context, nobodyHides, row);
  }
}
