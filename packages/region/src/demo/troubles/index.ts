/** 困りごと. The kinds of stories that the invented people are drawn from. */
import { care8050 } from './care8050.js';
import { dairy } from './dairy.js';
import { debt } from './debt.js';
import { elderlyAlone } from './elderlyAlone.js';
import { fishery } from './fishery.js';
import { illness } from './illness.js';
import { jobLoss } from './jobLoss.js';
import { newcomer } from './newcomer.js';
import { recluse } from './recluse.js';
import { school } from './school.js';
import { singleMother } from './singleMother.js';
import { violence } from './violence.js';

export type { Life, Note, Trouble } from './Trouble.js';

export const troubles = {
  jobLoss,
  recluse,
  elderlyAlone,
  singleMother,
  debt,
  illness,
  fishery,
  care8050,
  violence,
  dairy,
  newcomer,
  school,
};
