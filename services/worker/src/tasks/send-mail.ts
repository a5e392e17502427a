import { type Letter, letterOf, markMailed } from '@tsunagi/casework';
import type { Post } from '../post.js';
import type { Duty } from './duty.js';

/**
 * To each for themselves. Where it reached nobody it is tried again; where it reached some, it is done: nobody gets the
 * same mail twice because of somebody else's full mailbox.
 */
async function sendToEach(post: Post, { to, subject, text }: Letter): Promise<{ sent: number; failed: number }> {
  let [sent, fault]: [number, unknown] = [0, null];
  for (const address of to) {
    try {
      await post.send({ to: address, subject, text });
      sent++;
    } catch (error) {
      fault = error;
    }
  }
  if (sent === 0) throw fault;
  return { sent, failed: to.length - sent };
}

/** A notice goes out by mail, where the office has a mail server and somebody an address. */
export const sendMailDuty: Duty = {
  name: 'send-mail',
  run: async (desk, { notice }, { post }) => {
    const letter = post && (await letterOf(desk, notice as string, post.publicUrl));
    if (!letter) return 'nothing to send';
    const result = await sendToEach(post, letter);
    await markMailed(desk, notice as string);
    return result;
  },
};
