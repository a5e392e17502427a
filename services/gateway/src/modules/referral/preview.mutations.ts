import { previewReferral } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentPreview } from './presentPreview.js';
import { PreviewReferralInput, PreviewResult } from './preview.types.js';

@Resolver()
export class PreviewMutations {
  @Mutation(() => PreviewResult, {
    description:
      '相手に見える画面. Look at a draft with the receiver’s eyes; nothing is sent or told. What is shown stands in the access log as seen by the sender.',
  })
  async previewReferral(
    @Arg('input', () => PreviewReferralInput) input: PreviewReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PreviewResult> {
    const { desk, house, reader } = context;
    const preview = await previewReferral(desk, house.connections, input, (told) => reader.note(told));
    return presentPreview(context, preview, input.stage);
  }
}
