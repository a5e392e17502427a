// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is looked for is source, and stands in it as it stands here.
import { type Fault, inSource } from './Fault.js';

/** 支援措置: ways in which the office, and with it the town, of somebody who hides could come out. */
export const faultsInVeils: Fault[] = [
  inSource(
    'an office behind the veil',
    'Whoever works with somebody who hides reads in the referral to which town it went',
    'casework/protection/veil.js',
    'then ${home} is false',
    'then false',
  ),
  inSource(
    'an author behind the veil',
    'A record is signed with the office that the page veils',
    'gateway/modules/case/presentCase.js',
    '(isHidden(context, person, row.tenantId) ? veiledColleague : by)',
    'by',
  ),
  inSource(
    'a unit behind the veil',
    'The case of somebody who hides lies in a unit that everybody can look up',
    'gateway/modules/case/presentCase.js',
    'isHidden(context, person, row.tenantId) ? null : ',
    '',
  ),
  inSource(
    'a line behind the veil',
    'A line of the timeline is signed with the office that the page veils',
    'gateway/modules/person/timeline.resolver.js',
    'row.by !== null && !row.ours && isVeiled(person)',
    'false',
  ),
  inSource(
    'a seat behind the veil',
    'The ledger says which office sat in the meeting about somebody who hides',
    'gateway/modules/consent/presentConsent.js',
    "row.origin === 'conference' && isVeiled(person) ? null : row.basisNote",
    'row.basisNote',
  ),
  inSource(
    'a line that forgets the veil',
    'Once the packet has been taken away the inbox says from where it came to those who read the name',
    'casework/protection/veil.js',
    '(m.veiled and ',
    '(false and ',
  ),
  inSource(
    'a chain behind the veil',
    'The coordinator, whose people were asked for somebody who hides, reads to whom they were passed on',
    'casework/protection/veil.js',
    'then ${inChain} and not ${carried}',
    'then false',
  ),
  inSource(
    'a judge behind the veil',
    'Whoever judges an emergency and knows the person as well learns whose record it is',
    'casework/protection/readProtection.js',
    '.select(glassVeiled(who, variant)',
    '.select(sql `false`',
  ),
  inSource(
    'a presenter behind the veil',
    'Whoever hears a case at a meeting reads which office brought somebody who hides',
    'gateway/modules/conference/presentConference.js',
    'signedAround(context, row, { tenantId: row.tenantId, name: null, label: row.presenterLabel })',
    'row.presenterLabel',
  ),
  inSource(
    'an owner behind the veil',
    'The item of somebody who hides names the office that brought it',
    'casework/protection/veil.js',
    '(i.veiled and ',
    '(false and ',
  ),
  inSource(
    'days behind the veil',
    'Working days are counted by the hours of the office that is veiled',
    'gateway/modules/registry/presentTenant.js',
    'isHidden(context, around, tenantId) ? context.signedIn.actor.tenant : tenantId',
    'tenantId',
  ),
  inSource(
    'a deadline behind the veil',
    'The step ahead stands at the hour at which the veiled office closes',
    'gateway/modules/referral/chain.resolver.js',
    'if (officesVeiled)',
    'if (false)',
  ),
];
