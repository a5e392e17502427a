import * as z from 'zod/mini';
import type { ConferencePart } from '../../../gql/graphql.ts';

/** Whom to ask, as it is chosen; only what belongs to the choice is looked at. */
export const seatForm = z
  .object({
    who: z.enum(['office', 'colleague', 'paper']),
    tenant: z.string(),
    staff: z.string(),
    name: z.string(),
    wish: z.string(),
    office: z.string(),
    part: z.string(),
  })
  .check(
    z.refine(({ who, tenant }) => who !== 'office' || tenant !== '', { path: ['tenant'] }),
    z.refine(({ who, staff }) => who !== 'colleague' || staff !== '', { path: ['staff'] }),
    z.refine(({ who, name }) => who !== 'paper' || name.trim() !== '', { path: ['name'] }),
    z.refine(({ who, office }) => who !== 'paper' || office.trim() !== '', { path: ['office'] }),
  );
type SeatForm = z.infer<typeof seatForm>;

export const newSeat = (): SeatForm => ({ who: 'office', tenant: '', staff: '', name: '', wish: '', office: '', part: 'MEMBER' });

export interface Seat {
  memberTenantId: string | null;
  staffId: string | null;
  name: string | null;
  wish: string | null;
  office: string | null;
  part: ConferencePart;
}

export const seatInput = ({ who, tenant, staff, name, wish, office, part }: SeatForm): Seat => ({
  memberTenantId: who === 'office' ? tenant : null,
  staffId: who === 'colleague' ? staff : null,
  name: who === 'paper' ? name.trim() : null,
  // An office may be asked for somebody by name; it still says itself who comes.
  wish: who === 'office' ? wish.trim() || null : null,
  office: who === 'paper' ? office.trim() : null,
  part: part as ConferencePart,
});
