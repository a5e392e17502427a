/** 職員. The invented staff of the demo: who they are, where they work, as what. */
import { cityStaff } from './cityStaff.js';
import { councilStaff } from './councilStaff.js';
import type { DemoStaff } from './DemoStaff.js';
import { officeStaff } from './officeStaff.js';
import { partnerStaff } from './partnerStaff.js';
import { supportStaff } from './supportStaff.js';

export type { DemoStaff } from './DemoStaff.js';

export const demoStaff: readonly DemoStaff[] = [...cityStaff, ...supportStaff, ...councilStaff, ...officeStaff, ...partnerStaff];
