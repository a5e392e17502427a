import { ConferenceCandidateSchema } from '../candidate/ConferenceCandidate.js';
import { AgendaBriefSchema } from './AgendaBrief.js';
import { AgendaItemSchema } from './AgendaItem.js';
import { AgendaSheetSchema } from './AgendaSheet.js';
import { ConferenceSchema } from './Conference.js';
import { ConferenceKindSchema } from './ConferenceKind.js';
import { ConferenceMemberSchema } from './ConferenceMember.js';
import { ConferenceNoteSchema } from './ConferenceNote.js';
import { ConferenceOpinionSchema } from './ConferenceOpinion.js';
import { StandingMemberSchema } from './StandingMember.js';

/** The tables of meetings, and of what may come before one. */
export const conferenceSchemas = [
  AgendaBriefSchema,
  AgendaItemSchema,
  AgendaSheetSchema,
  ConferenceSchema,
  ConferenceKindSchema,
  ConferenceMemberSchema,
  ConferenceNoteSchema,
  ConferenceOpinionSchema,
  StandingMemberSchema,
  ConferenceCandidateSchema,
] as const;
