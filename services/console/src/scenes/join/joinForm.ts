import * as z from 'zod/mini';

const filled = z.string().check(z.trim(), z.minLength(1));

/** What an organisation writes that wants to take part. One way to answer it is enough. */
export const joinForm = z
  .object({
    organisation: filled,
    contactName: filled,
    phone: z.string(),
    email: z.string(),
    about: filled,
    website: z.string(),
  })
  .check(z.refine(({ phone, email }) => phone.trim() !== '' || email.trim() !== '', { path: ['phone'] }));
export type JoinForm = z.infer<typeof joinForm>;

export const emptyLetter: JoinForm = { organisation: '', contactName: '', phone: '', email: '', about: '', website: '' };

export const letterOf = ({ organisation, contactName, phone, email, about, website }: JoinForm) => ({
  organisation: organisation.trim(),
  contactName: contactName.trim(),
  phone: phone.normalize('NFKC').trim() || null,
  email: email.normalize('NFKC').trim() || null,
  about: about.trim(),
  website: website || null,
});
