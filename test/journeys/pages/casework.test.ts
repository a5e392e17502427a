import { caseworkLines } from './lines.js';
import { lookAt } from './look.js';

lookAt(caseworkLines);
