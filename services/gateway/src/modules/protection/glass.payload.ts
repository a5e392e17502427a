import { ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';

@ObjectType({ description: 'The emergency access after it was judged.' })
export class GlassPayload {
  /** Key for the field resolver, which stands with the review. */
  glassId!: string;
}

export const GlassResult = resultOf('GlassResult', GlassPayload);

export const glassPayload = ({ glassId }: { glassId: string }): GlassPayload => Object.assign(new GlassPayload(), { glassId });
