/** なぜ見える・見えない. The answer to a colleague who asks why: the lines of the policy table that speak, in its own words. */
export { type ExplainAccessInput, type ExplainableKind, explainAccess, explainableKinds } from './explainAccess.js';
