import { createTransport } from 'nodemailer';
import type { Environment } from './environment.js';

/** Hands mail to the office's mail server. */
export interface Post {
  publicUrl: string;
  send(letter: { to: string; subject: string; text: string }): Promise<void>;
  close(): void;
}

/** Null where no mail server is set: notices then wait on the screen only. */
export function openPost({ mail, publicUrl }: Environment): Post | null {
  if (!mail) return null;
  const transport = createTransport(mail.url);
  return {
    publicUrl,
    send: async (letter) => {
      await transport.sendMail({ from: mail.from, ...letter });
    },
    close: () => transport.close(),
  };
}
