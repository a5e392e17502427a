import type { RegionData } from '../regionData.js';
import { closures } from '../standard/calendar.js';
import { ledger } from '../standard/ledger.js';
import { packets } from '../standard/packets.js';
import { timers } from '../standard/timers.js';
import { conferenceKinds } from './conferenceKinds.js';
import { hub } from './hub/index.js';
import { municipalities } from './municipalities.js';
import { city } from './tenants/city.js';
import { councils } from './tenants/councils.js';
import { offices } from './tenants/offices.js';
import { partners } from './tenants/partners.js';
import { supportBody } from './tenants/supportBody.js';

/**
 * 釧路圏域. One city, six towns and a village around the marsh: who works there on 生活困窮者自立支援, as public texts say.
 * 釧路社会的企業創造協議会 coordinates, for it works under contract with both the city and 北海道.
 */
export const kushiro: RegionData = {
  regionId: 10001,
  code: 'kushiro',
  name: '釧路圏域',
  coordinator: supportBody.code,
  municipalities,
  tenants: [city, supportBody, ...offices, ...councils, ...partners],
  closures,
  timers,
  conferenceKinds,
  packets,
  ledger,
  hub,
};
