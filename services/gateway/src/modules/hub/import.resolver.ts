import {
  type HubKind,
  type ImportField,
  listImports,
  mapImport,
  publishImport,
  readImport,
  runImport,
  undoImport,
} from '@tsunagi/casework';
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { IdOf, openId } from '../../graphql/ids/openIds.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { resultOf } from '../shared/refusals.js';
import { HubKindEnum } from './hub.enums.js';
import {
  HubImportConnection,
  HubImportCountType,
  HubImportFieldEnum,
  HubImportRowConnection,
  type HubImportRowType,
  HubImportType,
} from './import.types.js';
import { knownOf, presentImport, presentLine } from './presentImport.js';

@InputType({ description: 'A column of the file and what it fills.' })
export class HubImportColumnInput {
  @Field(() => String, { description: 'Column of the file, as its first line calls it.' })
  column!: string;
  @Field(() => HubImportFieldEnum, { description: 'The field that it fills; no two columns fill the same.' })
  field!: ImportField;
}

@InputType({ description: 'What the columns mean. A column that is not named is left out; one holds the name.' })
export class MapHubImportInput {
  @IdOf('HubImport')
  importId!: string;
  @Field(() => Int, { description: 'The version over which it was decided.' })
  expectedVersion!: number;
  @Field(() => HubKindEnum, { description: 'What the lines of the file become.' })
  kind!: HubKind;
  @Field(() => [HubImportColumnInput], { description: 'The columns that are brought in.' })
  columns!: HubImportColumnInput[];
}

@InputType({ description: '取り込む: sound lines become drafts, those with faults are left out.' })
export class RunHubImportInput {
  @IdOf('HubImport')
  importId!: string;
}

@InputType({ description: '取り消す: what nobody has touched since is taken back.' })
export class UndoHubImportInput {
  @IdOf('HubImport')
  importId!: string;
}

@InputType({
  description: '取り込んだ下書きをまとめて公開する. All drafts of one list that are complete are published, or offered to the hub editor.',
})
export class PublishHubImportInput {
  @IdOf('HubImport')
  importId!: string;
}

@ObjectType({ description: 'The import after the command.' })
export class HubImportPayload {
  importId!: string;
}
const HubImportResult = resultOf('HubImportResult', HubImportPayload);
type Result = Promise<typeof HubImportResult>;

@ObjectType({ description: 'What has become of the drafts of an import.' })
export class HubImportPublishedPayload {
  importId!: string;

  @Field(() => Int, { description: 'How many entries the region reads now.' })
  published!: number;
  @Field(() => Int, { description: 'How many wait for a hub editor, where the organisation wants one to look first.' })
  offered!: number;
  @Field(() => Int, { description: 'How many stay drafts: their lines say what has to be put right.' })
  left!: number;
}
const HubImportPublishedResult = resultOf('HubImportPublishedResult', HubImportPublishedPayload);

const done = async (command: Promise<{ importId: string }>): Promise<HubImportPayload> =>
  Object.assign(new HubImportPayload(), { importId: (await command).importId });
const importOf = async (context: GatewayContext, importId: string): Promise<HubImportType | null> => {
  const row = await context.reader.first(readImport, { importId });
  return row && presentImport(context, row);
};

@Resolver(() => HubImportPayload)
export class HubImportMutations {
  @Mutation(() => HubImportResult, { description: 'Say what the columns of a file mean, before it is brought in.' })
  mapHubImport(@Arg('input', () => MapHubImportInput) input: MapHubImportInput, @Ctx() context: GatewayContext): Result {
    return done(mapImport(context.desk, input));
  }

  @Mutation(() => HubImportResult, { description: '取り込む. The region reads nothing of it before each draft is published.' })
  runHubImport(@Arg('input', () => RunHubImportInput) input: RunHubImportInput, @Ctx() context: GatewayContext): Result {
    return done(runImport(context.desk, input, context.house.region));
  }

  @Mutation(() => HubImportResult, { description: '取り消す. Lines that were changed or published since are kept and say so.' })
  undoHubImport(@Arg('input', () => UndoHubImportInput) input: UndoHubImportInput, @Ctx() context: GatewayContext): Result {
    return done(undoImport(context.desk, input));
  }

  @Mutation(() => HubImportPublishedResult, {
    description:
      'まとめて公開する: every draft of an import that can be published is, or is offered to the hub editor; once more does the rest.',
  })
  async publishHubImport(
    @Arg('input', () => PublishHubImportInput) input: PublishHubImportInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof HubImportPublishedResult> {
    return Object.assign(new HubImportPublishedPayload(), await publishImport(context.desk, input));
  }

  @FieldResolver(() => HubImportType, { nullable: true, description: 'The file and how far it has come.' })
  import(@Root() { importId }: HubImportPayload, @Ctx() context: GatewayContext): Promise<HubImportType | null> {
    return importOf(context, importId);
  }
}

@Resolver(() => HubImportPublishedPayload)
export class HubImportPublishedResolver {
  @FieldResolver(() => HubImportType, { nullable: true, description: 'The import after its drafts were published.' })
  import(@Root() { importId }: HubImportPublishedPayload, @Ctx() context: GatewayContext): Promise<HubImportType | null> {
    return importOf(context, importId);
  }
}

@Resolver(() => HubImportType)
export class HubImportResolver {
  @Query(() => HubImportConnection, { description: 'Files that the own organisation has brought into the hub, the latest first.' })
  async hubImports(@Args(() => PageArgs) { first, after }: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<HubImportType>> {
    const size = pageSize(first);
    const [beforeAt, beforeId] = openCursor(context, ['hubImports'], after, latest);
    const rows = await context.reader.read(listImports, { beforeAt, beforeId, first: size + 1 });
    return toConnection(
      rows,
      { first, after },
      (row) => sealCursor(context, ['hubImports'], [row.place, row.importId]),
      (row) => presentImport(context, row),
    );
  }

  @Query(() => HubImportType, { nullable: true, description: 'One import of the own organisation; null where there is none.' })
  hubImport(
    @Arg('id', () => ID, { description: 'Global id that POST /hub/imports has given.' }) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<HubImportType | null> {
    return importOf(context, openId(context, 'HubImport', id));
  }

  @FieldResolver(() => HubImportRowConnection, {
    description: 'Its lines with what would become of each, or has; in the order of the file.',
  })
  async rows(
    @Root() { brought }: HubImportType,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<HubImportRowType>> {
    const [number] = openCursor(context, ['hubImportRows', { of: brought.importId }], after, ['0'] as const);
    const lines = await context.loaders.hubImportLines.load(JSON.stringify([brought.importId, Number(number), pageSize(first) + 1]));
    const known = await knownOf(context, brought, lines);
    return toConnection(
      lines,
      { first, after },
      (line) => sealCursor(context, ['hubImportRows', { of: brought.importId }], [String(line.number)]),
      (line) => presentLine(context, brought, line, known),
    );
  }

  @FieldResolver(() => [HubImportCountType], { description: 'How many lines stand how, before the import all as NEW; at most 6.' })
  async counts(@Root() { importId }: HubImportType, @Ctx() context: GatewayContext): Promise<HubImportCountType[]> {
    const rows = await context.loaders.hubImportCounts.load(importId);
    return rows.map(({ state, count }) => ({ state: state === 'read' ? 'new' : state, count }));
  }
}
