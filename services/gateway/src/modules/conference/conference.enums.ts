import {
  answers,
  conferenceStates,
  conferenceSteps,
  confirmations,
  identifyingKinds,
  itemOutcomes,
  itemSorts,
  itemStates,
  noteKinds,
  occasions,
  parts,
  withheldReasons,
} from '@tsunagi/casework';
import { enumOf } from '../shared/enums.js';

const words = <Code extends string>(codes: Record<Code, { ja: string; en: string }>) =>
  Object.fromEntries(Object.entries<{ ja: string; en: string }>(codes).map(([code, { ja, en }]) => [code, { ja, en }])) as Record<
    Code,
    { ja: string; en: string }
  >;

export const ConferenceStateEnum = enumOf('ConferenceState', 'How far a conference has come.', conferenceStates);
export const ConferenceStepEnum = enumOf('ConferenceStep', 'What can be done with a conference.', words(conferenceSteps));
export const ItemSortEnum = enumOf('AgendaItemSort', '議題の種類. Whether it is about a person, and by which rule.', itemSorts);
export const ItemStateEnum = enumOf('AgendaItemState', 'What has become of an item.', itemStates);
export const ItemOutcomeEnum = enumOf('AgendaItemOutcome', 'What is said of an item: discussed, or for the next meeting.', itemOutcomes);
export const NoteKindEnum = enumOf('ConferenceNoteKind', 'What a line of the record is.', noteKinds);
export const OccasionEnum = enumOf('OpinionOccasion', 'On what occasion a member gave an opinion.', occasions);
export const PartEnum = enumOf('ConferencePart', 'What somebody is at a conference.', parts);
export const AnswerEnum = enumOf('ConferenceAnswer', 'What somebody answered to the invitation.', answers);
export const PledgeEnum = enumOf('SecrecyPledge', 'How secrecy was pledged.', {
  screen: { ja: '画面で', en: 'On the screen' },
  paper: { ja: '紙で', en: 'On paper' },
});
export const ConfirmationEnum = enumOf('MinutesConfirmation', 'How the minutes were confirmed.', confirmations);
export const PersonsRuleEnum = enumOf('PersonsRule', 'Whether persons may be discussed at a kind of conference.', {
  named: { ja: '実名で扱える', en: 'By name' },
  anonymised: { ja: '匿名の事例だけ', en: 'Only anonymised' },
  none: { ja: '扱えない', en: 'Not at all' },
});
export const ConsentRuleEnum = enumOf('ConsentRule', 'Whether the person must have agreed.', {
  required: { ja: '同意が要る', en: 'Consent is required' },
  not_required: { ja: '同意を要しない', en: 'Consent is not required' },
});
export const WithheldFromEnum = enumOf('PapersWithheld', 'Why a member was not handed the papers of an item.', withheldReasons);
export const ConferenceTimeEnum = enumOf('ConferenceTime', 'Whether meetings to come or past ones are asked for.', {
  upcoming: { ja: 'これから・開催中', en: 'To come or in session' },
  past: { ja: '終わったもの', en: 'Over' },
});
export const IdentifyingEnum = enumOf('IdentifyingKind', 'What in a text could show who somebody is.', identifyingKinds);
