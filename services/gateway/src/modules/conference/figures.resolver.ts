import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Day } from '../shared/scalars.js';
import { ConferenceStatisticsType } from './figures.types.js';
import { readFigures } from './readFigures.js';

@Resolver()
export class ConferenceFiguresResolver {
  @Query(() => ConferenceStatisticsType, {
    description: '会議の統計 of what the own organisation convened: meetings, items, decisions, and what became of the homework.',
  })
  conferenceStatistics(
    @Arg('from', () => Day, { description: 'First day that is counted.' }) from: string,
    @Arg('until', () => Day, { description: 'Last day that is counted.' }) until: string,
    @Ctx() context: GatewayContext,
  ): Promise<ConferenceStatisticsType> {
    return readFigures(context, { from, until });
  }
}
