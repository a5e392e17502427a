import { conferenceLines } from './conferenceLines.js';
import { doorLines } from './doorLines.js';
import { hubLines } from './hubLines.js';
import { inboxLines } from './inboxLines.js';
import type { Line } from './Line.js';
import { ownLines } from './ownLines.js';
import { partnerLines } from './partnerLines.js';
import { personLines } from './personLines.js';
import { referralLines } from './referralLines.js';

/** Every page of the console, and the dialogs that matter. A new route of the router needs a line in one of these. */
export const lines: readonly Line[] = [
  ...doorLines,
  ...inboxLines,
  ...referralLines,
  ...personLines,
  ...ownLines,
  ...conferenceLines,
  ...hubLines,
  ...partnerLines,
];
