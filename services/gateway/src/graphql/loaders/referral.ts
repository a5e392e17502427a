import {
  listFollowUps,
  listReferralEvents,
  listReferralOutcomes,
  listShareRequests,
  listTimers,
  readReferralKeys,
  readReferrals,
} from '@tsunagi/casework';
import type { Reader } from '@tsunagi/database';
import { many, one } from './kinds.js';

/** What referrals are read by, and what has happened with each of them. */
export const referralLoaders = (reader: Reader) => ({
  referrals: one(
    (referralIds) => reader.read(readReferrals, { referralIds }),
    (row) => row.referralId,
  ),
  referralKeys: one(
    (referralIds) => reader.read(readReferralKeys, { referralIds }),
    (row) => row.referralId,
  ),
  followUps: many(
    (referralIds) => reader.read(listFollowUps, { referralIds }),
    (row) => row.parentReferralId as string,
  ),
  timers: many(
    (referralIds) => reader.read(listTimers, { referralIds }),
    (row) => row.referralId,
  ),
  referralEvents: many(
    (referralIds) => reader.read(listReferralEvents, { referralIds }),
    (row) => row.referralId,
  ),
  referralOutcomes: many(
    (referralIds) => reader.read(listReferralOutcomes, { referralIds }),
    (row) => row.referralId,
  ),
  shareRequests: many(
    (referralIds) => reader.read(listShareRequests, { referralIds }),
    (row) => row.referralId,
  ),
});
