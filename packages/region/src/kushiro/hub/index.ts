import type { HubData } from '../../hubData.js';
import { bodies } from './bodies.js';
import { formerHosts } from './formerHosts.js';
import { fuki } from './fuki.js';
import { groups } from './groups.js';
import { history } from './history.js';
import { ideas } from './ideas.js';
import { information } from './information.js';
import { links } from './links.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { programmes } from './programmes.js';
import { services } from './services.js';
import { tenantEntries } from './tenantEntries.js';
import { trials } from './trials.js';
import { work } from './workItems.js';

const named = [...tenantEntries, ...organisations, ...formerHosts, ...bodies, ...fuki];
const offered = [...places, ...services, ...programmes, ...trials, ...ideas, ...history, ...information, ...work];

/** 地域のハブ as the region's own texts name it: who there is, what is offered where, and who works with whom. */
export const hub: HubData = { entries: [...named, ...offered], links, groups };
