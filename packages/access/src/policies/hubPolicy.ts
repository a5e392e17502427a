import { policyOf } from '../policy.js';
import { caseRoles, hubRoles, leadRoles } from '../roles.js';

/** Those who keep the office of a working group, or speak for an organisation in it. */
const groupKeepers = [...hubRoles, ...leadRoles, 'conference_secretary'] as const;

/** 地域のハブ. Everybody in the region reads what is published; whoever keeps an entry writes it, and only that organisation. */
export const hubPolicies = [
  policyOf('HubEntry', 'ハブの下書き', 'Draft of the hub')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow('read', { to: ['hub_editor'], where: ['asReviewer'] })
    .allow(['create', 'change', 'publish', 'confirm', 'setRoom', 'end', 'discard'], { to: hubRoles, where: ['own'] })
    .allow('review', { to: ['hub_editor'], where: ['asReviewer'] })
    .allow(['read', 'end'], { to: ['system'], where: ['own'] })
    .done(),
  policyOf('HubPublic', '地域のハブ', 'Community hub')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['read', 'nudge'], { to: ['system'], where: ['own'] })
    .allow('endForKeeper', { to: ['hub_editor'], where: ['asCoordinator'] })
    .done(),
  policyOf('HubRevision', 'ハブの履歴', 'History of the hub').allow('read', { to: 'everyone', where: [] }).done(),
  policyOf('HubPhoto', 'ハブの写真', 'Photo of the hub')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow('read', { to: 'everyone', where: ['published'] })
    .allow('read', { to: ['hub_editor'], where: ['asReviewer'] })
    .allow('create', { to: hubRoles, where: ['own'] })
    .done(),
  policyOf('HubHold', '押さえた空き', 'Places put aside')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow('read', { to: 'everyone', where: ['asKeeper'] })
    .allow(['create', 'end'], { to: [...caseRoles, ...hubRoles], where: ['own'] })
    .allow(['end', 'take'], { to: hubRoles, where: ['asKeeper'] })
    .allow(['read', 'expire'], { to: ['system'], where: ['own'] })
    .done(),
  policyOf('HubLink', '団体のつながり', 'Tie between organisations')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'end'], { to: hubRoles, where: ['own'] })
    .done(),
  policyOf('UnmetNeed', '応えられなかったニーズ', 'Unmet needs').allow('read', { to: 'everyone', where: [] }).done(),
  policyOf('HubImport', '取り込み', 'Import')
    .allow(['read', 'create', 'change'], { to: hubRoles, where: ['own'] })
    .done(),
  policyOf('HubImportRow', '取り込みの行', 'Line of an import')
    .allow('read', { to: hubRoles, where: ['own'] })
    .done(),
  policyOf('HubGroup', '部会', 'Working group')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'change'], { to: groupKeepers, where: ['own'] })
    .done(),
  policyOf('HubGroupMember', '部会の構成団体', 'Member of a working group')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'end'], { to: groupKeepers, where: ['own'] })
    .allow('end', { to: groupKeepers, where: ['asMembersOffice'] })
    .allow(['read', 'end'], { to: ['system'], where: ['asMembersOffice'] })
    .done(),
  policyOf('HubNeed', '課題', 'Need')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'change'], { to: [...caseRoles, ...hubRoles, 'conference_secretary'], where: ['own'] })
    .allow(['read', 'create'], { to: ['system'], where: ['own'] })
    .done(),
  policyOf('HubMatch', '課題と資源', 'Need and resource')
    .allow('read', { to: 'everyone', where: [] })
    .allow('change', { to: [...caseRoles, ...hubRoles, 'conference_secretary'], where: ['own'] })
    .done(),
  policyOf('HubSetting', 'ハブの公開のしかた', 'How the hub publishes')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow('change', { to: ['tenant_admin', 'hub_editor'], where: ['own'] })
    .done(),
];
