import { duplicateArgs, findDuplicates, findPersons, isEmptyQuery, listMyPersons, queryTokens } from '@tsunagi/casework';
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { DuplicateHintType, PersonConnection } from './find.types.js';
import type { PersonType } from './person.types.js';
import { presentFound } from './presentFound.js';

@ArgsType()
class TypedSoFar {
  @Field(() => String, { nullable: true, description: '姓, family name; at most 60 characters.' })
  familyName!: string | null;
  @Field(() => String, { nullable: true, description: '名, given name; at most 60 characters.' })
  givenName!: string | null;
  @Field(() => String, { nullable: true, description: 'セイ, family name as it is read, in full-width katakana.' })
  familyKana!: string | null;
  @Field(() => String, { nullable: true, description: 'メイ, given name as it is read, in full-width katakana.' })
  givenKana!: string | null;
  @Field(() => String, { nullable: true, description: 'Birth date as far as it is typed, YYYY-MM-DD; half a date is not looked at.' })
  birthDate!: string | null;
  @Field(() => String, { nullable: true, description: 'A phone number.' })
  phone!: string | null;
}

/** A search gives one page: who is not among the first is found by typing more. */
@Resolver()
export class FindResolver {
  @Query(() => PersonConnection, {
    description:
      '利用者を探す, in the own office and among the names in its inbox: by kana, kanji, romaji, the last four digits of a phone, or a number. Best match first.',
  })
  async searchPersons(
    @Arg('text', () => String, { description: 'What was typed.' }) text: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 where it is left out.' }) first: number | null,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<PersonType>> {
    const query = queryTokens(text);
    const rows = isEmptyQuery(query) ? [] : await context.reader.read(findPersons, { ...query, first: pageSize(first) });
    return toConnection(
      rows,
      pageSize(first),
      (row) => sealCursor(context, [row.personId]),
      (row) => presentFound(context, row),
    );
  }

  @Query(() => [DuplicateHintType], {
    description: 'Who of the own office may be the person that is being entered. Only the own office is asked.',
  })
  async possibleDuplicates(@Args(() => TypedSoFar) typed: TypedSoFar, @Ctx() context: GatewayContext): Promise<DuplicateHintType[]> {
    const rows = await context.reader.read(findDuplicates, duplicateArgs(typed));
    return rows.map((row) => ({ person: presentFound(context, row), reason: row.reason }));
  }

  @Query(() => PersonConnection, { description: 'The people of whose case the viewer is in charge, last touched first.' })
  async myPersons(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<PersonType>> {
    const [beforeAt, beforeId] = openCursor(context, page.after, latest);
    const size = pageSize(page.first);
    const rows = await context.reader.read(listMyPersons, { beforeAt: new Date(beforeAt), beforeId, first: size + 1 });
    return toConnection(
      rows,
      size,
      (row) => sealCursor(context, [row.touchedAt.toISOString(), row.personId]),
      (row) => presentFound(context, row),
    );
  }
}
