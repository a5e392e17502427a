import {
  confirmers,
  entryActs,
  entryStates,
  groupActs,
  groupMeetingKinds,
  groupRoles,
  hubAgreements,
  hubAudiences,
  hubCosts,
  hubKinds,
  hubStages,
  matchDecisions,
  matchReasons,
  needLevels,
  needOrigins,
  needStates,
} from '@tsunagi/casework';
import { enumOf } from '../shared/enums.js';

/** Lists that the product itself rests on. What the region words for itself (topics, pay, roles, flows) stays a code of `vocabulary`. */
export const HubKindEnum = enumOf(
  'HubKind',
  'What an entry of the hub is. Organisations, sites and places can be pointed at by the others; it never changes.',
  hubKinds,
);
export const HubActEnum = enumOf('HubAction', 'What can be done with an entry of the hub.', entryActs);
export const HubEntryStateEnum = enumOf(
  'HubEntryState',
  'How far an entry is published. For other organisations it is PUBLISHED or ENDED.',
  entryStates,
);
export const HubAgreementEnum = enumOf('HubAgreement', 'How somebody has agreed that their skill stands in the hub.', hubAgreements);
export const HubAudienceEnum = enumOf('HubAudience', 'Who may read the published copy of an entry.', hubAudiences);
export const HubCostEnum = enumOf('HubCost', 'What it costs those who come.', hubCosts);
export const HubStageEnum = enumOf('HubStage', 'ステージ. How far somebody has come on the way to work.', hubStages);
export const HubConfirmerEnum = enumOf('HubConfirmer', 'Who confirms what an office writes before the region reads it.', confirmers);
export const HubNeedLevelEnum = enumOf(
  'HubNeedLevel',
  '課題の範囲. Where a need lies: with the region, with an office, with people.',
  needLevels,
);
export const HubNeedStateEnum = enumOf(
  'HubNeedState',
  '課題の段階. How far a need has come; a trial may show that it goes back.',
  needStates,
);
export const HubNeedOriginEnum = enumOf('HubNeedOrigin', 'Where a need comes from.', needOrigins);
export const HubMatchDecisionEnum = enumOf('HubMatchDecision', 'Whether a resource answers a need, as a person judged.', matchDecisions);
export const HubMatchReasonEnum = enumOf('HubMatchReason', 'What speaks for a resource that is proposed for a need.', matchReasons);
export const HubGroupActEnum = enumOf('HubGroupAction', 'What can be done with a working group.', groupActs);
export const HubGroupRoleEnum = enumOf('HubGroupRole', 'As what an organisation takes part in a working group.', groupRoles);
export const HubMeetingKindEnum = enumOf('HubMeetingKind', 'As which kind of conference a working group meets.', groupMeetingKinds);
