import { previewReferral } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentPreview } from './presentPreview.js';
import { PreviewReferralInput, PreviewResult } from './preview.types.js';

@Resolver()
export class PreviewMutations {
  @Mutation(() => PreviewResult, {
    description: '相手に見える画面. Look at a draft with the receiver’s eyes; nothing is written, logged or told.',
  })
  async previewReferral(
    @Arg('input', () => PreviewReferralInput) input: PreviewReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PreviewResult> {
    return presentPreview(context, await previewReferral(context.desk, context.house.connections, input), input.stage);
  }
}
