import { letterOf, markMailed } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** A notice goes out by mail, where the office has a mail server and somebody an address. */
export const sendMailDuty: Duty = {
  name: 'send-mail',
  run: async (desk, { notice }, { post }) => {
    const letter = post && (await letterOf(desk, notice as string, post.publicUrl));
    if (!letter) return 'nothing to send';
    for (const to of letter.to) await post.send({ to, subject: letter.subject, text: letter.text });
    await markMailed(desk, notice as string);
    return letter.to.length;
  },
};
