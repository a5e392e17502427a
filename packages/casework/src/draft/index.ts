/** 書きかけ. What somebody has typed and not yet sent; kept every few seconds, so that nothing typed is ever lost. */
export { discardFormDraft } from './discardFormDraft.js';
export { endFormDrafts } from './endFormDrafts.js';
export { FormDraft } from './FormDraft.js';
export { listFormDrafts, readFormDraft } from './readFormDrafts.js';
export { type SaveFormDraftInput, saveFormDraft } from './saveFormDraft.js';
