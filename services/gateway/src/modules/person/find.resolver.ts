import { duplicateArgs, findDuplicates, findPersons, isEmptyQuery, listMyPersons, queryTokens } from '@tsunagi/casework';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { type Connection, onPage, PageArgs, pageSize, toConnection } from '../shared/connection.js';
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

@ArgsType()
class SearchPersonsArgs extends PageArgs {
  @Field(() => String, { description: 'What was typed, whole or in part; white space alone finds nobody.' })
  text!: string;
}

/** As far as a search is gone through: who is not among so many is found by typing more. */
const farthest = 1000;

/** From where to go on behind an entry: before the first of all that follow it, so that nobody is left out. */
const placeBehind = (following: readonly { place: number }[], end: number): number =>
  following.reduce((least, { place }) => Math.min(least, place - 1), end);

@Resolver()
export class FindResolver {
  @Query(() => PersonConnection, {
    description:
      `利用者を探す, in the own office and among the names in its inbox: by kana, kanji, romaji, the last four digits of a phone, or a number.
Best match first; at most ${farthest} are gone through.`.replaceAll('\n', ' '),
  })
  async searchPersons(
    @Args(() => SearchPersonsArgs) { text, ...page }: SearchPersonsArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<PersonType>> {
    const query = queryTokens(text);
    const [before] = openCursor(context, ['searchPersons', { text }], page.after, ['0']);
    const skipped = Math.min(Number(before), farthest);
    const end = Math.min(skipped + pageSize(page.first), farthest);
    const asked = { ...query, skipped, first: Math.min(end + 1, farthest) - skipped };
    // The one more that tells of a next page is the last by its place, whatever the name.
    const isShown = ({ place }: { place: number }) => place <= end;
    const found = isEmptyQuery(query) ? [] : await context.reader.read(findPersons, asked, isShown);
    const rows = [...found.filter(isShown), ...found.filter((row) => !isShown(row))];
    return toConnection(
      rows,
      page,
      (row) => sealCursor(context, ['searchPersons', { text }], [String(placeBehind(rows.slice(rows.indexOf(row) + 1), end))]),
      (row) => presentFound(context, row),
    );
  }

  @Query(() => [DuplicateHintType], {
    description: 'Who of the own office may be the person that is being entered, at most 10. Only the own office is asked.',
  })
  async possibleDuplicates(@Args(() => TypedSoFar) typed: TypedSoFar, @Ctx() context: GatewayContext): Promise<DuplicateHintType[]> {
    const rows = await context.reader.read(findDuplicates, duplicateArgs(typed));
    return rows.map((row) => ({ person: presentFound(context, row), reason: row.reason }));
  }

  @Query(() => PersonConnection, { description: 'The people of whose case the viewer is in charge, last touched first.' })
  async myPersons(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<PersonType>> {
    const [beforeAt, beforeId] = openCursor(context, ['myPersons'], page.after, latest);
    const size = pageSize(page.first);
    const rows = await context.reader.read(listMyPersons, { beforeAt: new Date(beforeAt), beforeId, first: size + 1 }, onPage(page.first));
    return toConnection(
      rows,
      page,
      (row) => sealCursor(context, ['myPersons'], [row.touchedAt.toISOString(), row.personId]),
      (row) => presentFound(context, row),
    );
  }
}
