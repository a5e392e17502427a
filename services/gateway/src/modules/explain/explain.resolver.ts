import { type Action, NotFoundError } from '@tsunagi/access';
import { type ExplainableKind, explainAccess, explainableKinds } from '@tsunagi/casework';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { ExplanationType, PolicyActionEnum } from './explain.types.js';

/** A record of any kind that can be explained; others are not found, like ids that were made up. */
function recordOf(context: GatewayContext, sealed: string): { kind: ExplainableKind; id: string } {
  const kind = explainableKinds.find((each) => each === context.ids.open(sealed)?.kind);
  if (!kind) throw new NotFoundError();
  return { kind, id: openId(context, kind, sealed) };
}

@Resolver()
export class ExplainResolver {
  @Query(() => ExplanationType, {
    description: 'Why a colleague may or may not do this to a record. For administrators, those who lead, and everyone about themselves.',
  })
  explainAccess(
    @Arg('staffId', () => ID, { description: 'Colleague about whom is asked, the key of the account.' }) staffId: string,
    @Arg('recordId', () => ID, { description: 'What it is about: id of any record that the API shows.' }) recordId: string,
    @Arg('action', () => PolicyActionEnum, { nullable: true, description: 'What they want to do; READ where it is left out.' })
    action: Action | null,
    @Ctx() context: GatewayContext,
  ): Promise<ExplanationType> {
    const record = recordOf(context, recordId);
    return explainAccess(context.desk, { staffId: openId(context, 'Staff', staffId), record, action: action ?? 'read' });
  }
}
