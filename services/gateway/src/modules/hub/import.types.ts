import { type HubKind, type ImportField, importFields, importRowStates, importStates, type readImport } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RowOf } from '../../graphql/loaders/index.js';
import { connectionOf } from '../shared/connection.js';
import { enumOf } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';
import { HubEntryNameType } from './content.types.js';
import { HubKindEnum } from './hub.enums.js';

export type ImportRow = RowOf<typeof readImport>;

export const HubImportFieldEnum = enumOf('HubImportField', 'What a column of a file can fill.', importFields);
export const HubImportStateEnum = enumOf('HubImportState', 'How far an import has come.', importStates);
export const HubImportRowStateEnum = enumOf('HubImportRowState', 'What becomes of a line, or has become of it.', importRowStates);

@ObjectType('HubImportColumn', { description: 'A column of the file and the field that it fills.' })
export class HubImportColumnType {
  @Field(() => String, { description: 'What the first line of the file calls it.' })
  column!: string;
  @Field(() => HubImportFieldEnum, { nullable: true, description: 'What it fills; null where the column is left out.' })
  field!: ImportField | null;
}

@ObjectType('HubImportFault', { description: 'What is wrong with a cell, and how to put it right.' })
export class HubImportFaultType {
  @Field(() => String, { nullable: true, description: 'In which column; null for the line as a whole.' })
  column!: string | null;
  @Field(() => String, { description: 'Short word for the fault; see error-codes.md.' })
  code!: string;
  @Field(() => String, { description: 'The fault in words, in the language of the reader.' })
  message!: string;
}

@ObjectType('HubImportReading', { description: 'What a cell is taken for, before the list is brought in.' })
export class HubImportReadingType {
  @Field(() => String, { description: 'Column of the file, as its first line calls it.' })
  column!: string;
  @Field(() => String, { description: 'What the entry would say there, in words; empty where that is said with another column.' })
  words!: string;
  @Field(() => String, { nullable: true, description: 'What the entry says there now, in words; null where the line makes a new one.' })
  before!: string | null;
}

@ObjectType('HubImportRow', { description: 'One line of the file, as it would be brought in or has been.' })
export class HubImportRowType {
  /** Key for the field resolver. */
  entryId!: string | null;

  @Field(() => Int, { description: 'Its line in the file; the line of names is the first.' })
  number!: number;
  @Field(() => [String], { description: 'What stood in the line, in the order of the columns; at most 60.' })
  cells!: string[];
  @Field(() => HubImportRowStateEnum, { description: 'Before the import what would become of it, afterwards what has.' })
  state!: string;
  @Field(() => [HubImportFaultType], {
    description: 'Why it is left out, could not be published, or was kept when the import was undone; at most 60.',
  })
  faults!: HubImportFaultType[];
  @Field(() => [HubImportReadingType], {
    description: 'What its sound cells are taken for, empty ones left out; none once it is brought in; at most 60.',
  })
  readings!: HubImportReadingType[];
  @Field(() => HubEntryNameType, { nullable: true, description: 'The draft that it made or changed, by the name of the file.' })
  entry!: HubEntryNameType | null;
}
export const HubImportRowConnection = connectionOf('HubImportRow', HubImportRowType);

@ObjectType('HubImport', {
  description: '取り込み. A file that the own organisation has brought, what its columns mean, and what came of it.',
})
export class HubImportType {
  /** Keys for field resolvers. */
  importId!: string;
  brought!: ImportRow;

  @Field(() => ID, { description: 'Key of an import of the own office; give it to hubImport.' })
  id!: string;
  @Field(() => Int, { description: 'Counts what was decided about it; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'What the file was called.' })
  fileName!: string;
  @Field(() => String, { description: 'How it was written: utf-8, shift_jis or xlsx.' })
  encoding!: string;
  @Field(() => HubKindEnum, { description: 'What its lines become.' })
  kind!: HubKind;
  @Field(() => [HubImportColumnType], { description: 'What the columns hold, in the order of the file; at most 60.' })
  columns!: HubImportColumnType[];
  @Field(() => HubImportStateEnum, { description: 'Whether it was only read, brought in, or undone.' })
  state!: string;
  @Field(() => Moment, { description: 'When the file was brought.' })
  createdAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When its drafts were last published together; null while nobody has.' })
  publishedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it can be undone now.' })
  undoable!: boolean;
}
export const HubImportConnection = connectionOf('HubImport', HubImportType);

@ObjectType('HubImportCount', { description: 'How many lines of an import stand alike.' })
export class HubImportCountType {
  @Field(() => HubImportRowStateEnum, { description: 'What has become of these lines; NEW before the import.' })
  state!: string;
  @Field(() => Int, { description: 'How many lines there are of it.' })
  count!: number;
}
