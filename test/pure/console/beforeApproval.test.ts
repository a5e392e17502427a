import { expect, it } from '@jest/globals';
import { beforeApproval } from '../../../services/console/src/scenes/conference/head/beforeApproval.ts';

const came = '2026-11-20T05:00:00Z';
const seat = (id: string, attendedAt: string | null, confirmedAt: string | null) => ({ id, attendedAt, confirmedAt });
const opinion = (memberId: string, occasion: string) => ({ memberId, occasion });

it('names, before minutes are approved, who of those who were there has not confirmed them and who wanted a change', () => {
  const members = [seat('waits', came, null), seat('confirmed', came, came), seat('remarked', came, came), seat('absent', null, null)];
  const opinions = [opinion('remarked', 'MINUTES'), opinion('confirmed', 'ABSENCE')];
  const { waiting, remarked } = beforeApproval({ members, opinions });
  expect(waiting.map(({ id }) => id)).toEqual(['waits']);
  expect(remarked.map(({ id }) => id)).toEqual(['remarked']);
});
