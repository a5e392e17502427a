import { markDone, markSeen, snoozeMailbox } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MarkDoneInput, MarkSeenInput, SnoozeInput, UnsnoozeInput } from './inbox.inputs.js';
import { type Box, MailboxPayload, MailboxResult } from './inbox.types.js';

type Result = Promise<typeof MailboxResult>;

const marked = async (context: GatewayContext, command: Promise<{ referralId: string; box: Box }>): Promise<MailboxPayload> => {
  const { referralId, box } = await command;
  return Object.assign(new MailboxPayload(), { referralId: context.seal('Referral', referralId), box });
};

@Resolver()
export class InboxMutations {
  @Mutation(() => MailboxResult, { description: '既読. Mark a line as seen by the viewer.' })
  markSeen(@Arg('input', () => MarkSeenInput) input: MarkSeenInput, @Ctx() context: GatewayContext): Result {
    return marked(context, markSeen(context.desk, input));
  }

  @Mutation(() => MailboxResult, { description: 'あとで. Put a line off until a day; colleagues still see it.' })
  snooze(@Arg('input', () => SnoozeInput) input: SnoozeInput, @Ctx() context: GatewayContext): Result {
    return marked(context, snoozeMailbox(context.desk, input));
  }

  @Mutation(() => MailboxResult, { description: 'Bring a line back that the viewer had put off.' })
  unsnooze(@Arg('input', () => UnsnoozeInput) input: UnsnoozeInput, @Ctx() context: GatewayContext): Result {
    return marked(context, snoozeMailbox(context.desk, { ...input, until: null }));
  }

  @Mutation(() => MailboxResult, { description: '済み. The office has looked at how it ended; the line leaves its inbox.' })
  markDone(@Arg('input', () => MarkDoneInput) input: MarkDoneInput, @Ctx() context: GatewayContext): Result {
    return marked(context, markDone(context.desk, input));
  }
}
