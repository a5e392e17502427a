/** 氏名の訂正. A name that is put right is put right wherever it is shown: in the record, in the search, and in the inboxes. */
export { type ChangeIdentityInput, changeIdentity } from './changeIdentity.js';
