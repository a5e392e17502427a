import { conferenceLines } from './conferenceLines.js';
import { doorLines } from './doorLines.js';
import { hubLines } from './hubLines.js';
import { inboxLines } from './inboxLines.js';
import type { Line } from './Line.js';
import { ownLines } from './ownLines.js';
import { partnerLines } from './partnerLines.js';
import { personLines } from './personLines.js';
import { referralLines } from './referralLines.js';

/**
 * Every page of the console, and the dialogs that matter: what an office does by itself, and what it does with others. A
 * new route of the router needs a line in one of these.
 */
export const caseworkLines: readonly Line[] = [...doorLines, ...inboxLines, ...referralLines, ...personLines, ...ownLines];
export const sharedLines: readonly Line[] = [...conferenceLines, ...hubLines, ...partnerLines];
