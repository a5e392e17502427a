import { birthPrecisions, duplicateReasons, sexes, timelineKinds, withholdings } from '@tsunagi/casework';
import { enumOf } from '../shared/enums.js';

export const SexEnum = enumOf('Sex', '性別, as the person says.', sexes);
export const BirthPrecisionEnum = enumOf(
  'BirthPrecision',
  '生年月日の確かさ. Of a date that is not known to the day, the known part counts.',
  birthPrecisions,
);
export const WithholdingEnum = enumOf('Withholding', 'Why a field group is withheld.', withholdings);
export const DuplicateReasonEnum = enumOf('DuplicateReason', 'Why two records may be of one person.', duplicateReasons);
export const TimelineKindEnum = enumOf('TimelineKind', 'Kinds of lines in the timeline.', timelineKinds);
export const PersonActionEnum = enumOf('PersonAction', 'What can be done on the page of a person.', {
  change: { ja: '基本・連絡先・住所を直す', en: 'Change the person’s field groups' },
  open_case: { ja: 'ケースを開く', en: 'Open a case' },
  write_record: { ja: '支援経過を書く', en: 'Write a support record' },
  create_task: { ja: 'やることを作る', en: 'Create a task' },
  record_consent: { ja: '同意を記録する', en: 'Record a consent' },
  refer: { ja: 'つなぐ', en: 'Refer to another office' },
  protect: { ja: '支援措置を付ける・更新する', en: 'Set or renew address protection' },
  read_access_log: { ja: 'だれが見たかを見る', en: 'See who looked' },
});
