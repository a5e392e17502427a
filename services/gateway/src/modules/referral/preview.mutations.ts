import { previewReferral } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer } from '../shared/refusals.js';
import { presentPreview } from './presentPreview.js';
import { PreviewReferralInput, PreviewResult } from './preview.types.js';

@Resolver()
export class PreviewMutations {
  @Mutation(() => PreviewResult, {
    description: '相手に見える画面. Look at a draft with the receiver’s eyes; nothing is written, logged or told.',
  })
  previewReferral(
    @Arg('input', () => PreviewReferralInput, { description: 'Which draft, and when.' }) input: PreviewReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PreviewResult> {
    return answer(context, async () =>
      presentPreview(context, await previewReferral(context.desk, context.house.connections, input), input.stage),
    );
  }
}
