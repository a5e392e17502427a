import { sharedLines } from './lines.js';
import { lookAt } from './look.js';

lookAt(sharedLines);
