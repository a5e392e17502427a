/**
 * 書類. Plain values in, bytes out: papers to sign and to hand over (PDF), lists to work on (xlsx, CSV), in the forms that
 * Japanese offices expect. This package knows nothing of persons or rights: what it is given is what is printed.
 */
export { type Csv, type CsvEncoding, writeCsv, writeOpenCsv } from './csv.js';
export { type AccessLogPaper, printAccessLog } from './pdf/accessLog.js';
export {
  type ConferenceHead,
  type ConferenceMinutes,
  type ConferencePack,
  type ConferencePledges,
  printConferenceMinutes,
  printConferencePack,
  printConferencePledges,
} from './pdf/conference.js';
export { printReferralCover, type ReferralCover } from './pdf/referralCover.js';
export { printSupportRequest, type ReferralHead, type SupportRequestPaper } from './pdf/supportRequest.js';
export { readTable, type Table } from './readTable.js';
export { type Cell, type Column, localMoment, type Sheet } from './sheet.js';
export { wareki } from './wareki.js';
export { writeWorkbook } from './workbook.js';
