import { audiences, welfareStatuses } from '@tsunagi/casework';
import { enumOf } from '../shared/enums.js';

export const AudienceEnum = enumOf('Audience', 'Who may read a support record.', audiences);
export const CaseStatusEnum = enumOf('CaseStatus', 'Whether the office supports the person at present.', {
  open: { ja: '支援中', en: 'Open' },
  closed: { ja: '終結', en: 'Closed' },
});
export const WelfareStatusEnum = enumOf('WelfareStatus', '生活保護.', welfareStatuses);
