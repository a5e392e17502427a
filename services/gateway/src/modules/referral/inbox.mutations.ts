import { markDone, markSeen, readInboxLine, snoozeMailbox } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MarkDoneInput, MarkSeenInput, SnoozeInput, UnsnoozeInput } from './inbox.inputs.js';
import { type Box, MailboxItemType, MailboxPayload, MailboxResult } from './inbox.types.js';
import { presentMailboxItem } from './presentMailboxItem.js';

type Result = Promise<typeof MailboxResult>;

const marked = async (command: Promise<{ referralId: string; box: Box }>): Promise<MailboxPayload> => {
  const { referralId, box } = await command;
  return Object.assign(new MailboxPayload(), { referralKey: referralId, box });
};

@Resolver(() => MailboxPayload)
export class InboxMutations {
  @Mutation(() => MailboxResult, { description: '既読. Mark a line as seen by the viewer.' })
  markSeen(@Arg('input', () => MarkSeenInput) input: MarkSeenInput, @Ctx() context: GatewayContext): Result {
    return marked(markSeen(context.desk, input));
  }

  @Mutation(() => MailboxResult, { description: 'あとで. Put a line off until a day; colleagues still see it.' })
  snooze(@Arg('input', () => SnoozeInput) input: SnoozeInput, @Ctx() context: GatewayContext): Result {
    return marked(snoozeMailbox(context.desk, input));
  }

  @Mutation(() => MailboxResult, { description: 'Bring a line back that the viewer had put off.' })
  unsnooze(@Arg('input', () => UnsnoozeInput) input: UnsnoozeInput, @Ctx() context: GatewayContext): Result {
    return marked(snoozeMailbox(context.desk, { ...input, until: null }));
  }

  @Mutation(() => MailboxResult, { description: '済み. The office has looked at how it ended; the line leaves its inbox.' })
  markDone(@Arg('input', () => MarkDoneInput) input: MarkDoneInput, @Ctx() context: GatewayContext): Result {
    return marked(markDone(context.desk, input));
  }

  @FieldResolver(() => MailboxItemType, {
    nullable: true,
    description: 'The line as it now stands, wherever it has gone; of several lines of one referral, one of them.',
  })
  async item(@Root() { referralKey, box }: MailboxPayload, @Ctx() context: GatewayContext): Promise<MailboxItemType | null> {
    const row = await context.reader.first(readInboxLine, { referralId: referralKey, box });
    return row && presentMailboxItem(context, row);
  }
}
