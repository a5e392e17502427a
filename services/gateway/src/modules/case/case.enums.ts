import { welfareStatuses } from '@tsunagi/casework';
import { enumOf } from '../shared/enums.js';

export const CaseStatusEnum = enumOf('CaseStatus', 'Whether the office supports the person at present.', {
  open: { ja: '支援中', en: 'Open' },
  closed: { ja: '終結', en: 'Closed' },
});
export const WelfareStatusEnum = enumOf('WelfareStatus', '生活保護. How the person stands to public assistance.', welfareStatuses);
export const CaseActionEnum = enumOf('CaseAction', 'What can be done with a case.', {
  change: { ja: 'まとまりを直す', en: 'Change its field groups' },
  write_record: { ja: '支援経過を書く', en: 'Write a support record' },
  close: { ja: '終結・中断にする', en: 'Close it' },
  assign: { ja: '主担当を決める', en: 'Put somebody in charge' },
});
