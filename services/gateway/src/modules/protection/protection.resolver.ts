import { listGlassBreaks, listNamedOfPersons, listProtectionsOfPersons, readGlassBreak } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { GlassPayload } from './glass.payload.js';
import { presentGlassBreak, presentProtection } from './presentProtection.js';
import { GlassBreakType, ProtectionType } from './protection.types.js';

/** What 支援措置 adds to the page of a person. */
@Resolver(() => PersonType)
export class ProtectionFieldsResolver {
  @FieldResolver(() => ProtectionType, {
    nullable: true,
    description: '支援措置 of a person of the own office, and what the viewer may do about it; null where there is none.',
  })
  async protection(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<ProtectionType | null> {
    if (!person.protectedSince || person.tenantId !== context.signedIn.actor.tenant) return null;
    const [measures, named] = await Promise.all([
      context.loaders.ofPersons(listProtectionsOfPersons).load(person.personId),
      context.loaders.ofPersons(listNamedOfPersons).load(person.personId),
    ]);
    return presentProtection(context, person, measures, named);
  }
}

@Resolver(() => GlassPayload)
export class GlassResolver {
  @Query(() => [GlassBreakType], {
    description:
      '緊急閲覧 that the viewer has to judge or may read, the latest first, at most 200: those of other offices for their reviewer, those of the own office for its leads and privacy officer, and one’s own.',
  })
  async glassBreaks(
    @Arg('judged', () => Boolean, { description: 'Those that were judged, or those that wait.' }) judged: boolean,
    @Ctx() context: GatewayContext,
  ): Promise<GlassBreakType[]> {
    return (await context.reader.read(listGlassBreaks, { judged })).map((row) => presentGlassBreak(context, row));
  }

  @FieldResolver(() => GlassBreakType, { nullable: true, description: 'It, with its finding.' })
  async glassBreak(@Root() payload: GlassPayload, @Ctx() context: GatewayContext): Promise<GlassBreakType | null> {
    const row = await context.reader.first(readGlassBreak, { glassId: payload.glassId });
    return row && presentGlassBreak(context, row);
  }
}
