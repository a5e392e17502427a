import {
  listMeetingsOfGroups,
  readCases,
  readConferences,
  readConsentKeys,
  readConsents,
  readGlassBreaks,
  readNext,
  readPersons,
  readPrevious,
} from '@tsunagi/casework';
import type { Reader } from '@tsunagi/database';
import { many, one } from './kinds.js';

/** What persons, consents, cases and meetings are read by, one statement for however many a page asks for. */
export const recordLoaders = (reader: Reader) => ({
  persons: one(
    (personIds) => reader.read(readPersons, { personIds }),
    (row) => row.personId,
  ),
  consents: one(
    (consentIds) => reader.read(readConsents, { consentIds }),
    (row) => row.consentId,
  ),
  consentKeys: one(
    (consentIds) => reader.read(readConsentKeys, { consentIds }),
    (row) => row.consentId,
  ),
  cases: one(
    (caseIds) => reader.read(readCases, { caseIds }),
    (row) => row.caseId,
  ),
  glassBreaks: one(
    (glassIds) => reader.read(readGlassBreaks, { glassIds }),
    (row) => row.glassId,
  ),
  conferences: one(
    (conferenceIds) => reader.read(readConferences, { conferenceIds }),
    (row) => row.conferenceId,
  ),
  /** By the meeting that follows. */
  previousConferences: one(
    (conferenceIds) => reader.read(readPrevious, { conferenceIds }),
    (row) => row.forId,
  ),
  /** By the meeting before. */
  nextConferences: one(
    (conferenceIds) => reader.read(readNext, { conferenceIds }),
    (row) => row.forId,
  ),
  /** By the working group. */
  meetings: many(
    (groupIds) => reader.read(listMeetingsOfGroups, { groupIds }),
    (row) => row.groupId as string,
  ),
});
