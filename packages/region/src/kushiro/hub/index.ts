import type { HubData } from '../../hubData.js';
import { fuki } from './fuki.js';
import { groups } from './groups.js';
import { links } from './links.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { programmes } from './programmes.js';
import { services } from './services.js';
import { tenantEntries } from './tenantEntries.js';
import { work } from './workItems.js';

/** 地域のハブ as the region's own texts name it: who there is, what is offered where, and who works with whom. */
export const hub: HubData = {
  entries: [...tenantEntries, ...organisations, ...fuki, ...places, ...services, ...programmes, ...work],
  links,
  groups,
};
