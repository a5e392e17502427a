/**
 * 本人同意. What a person has agreed to: purpose, field groups, named recipients, an end. It is never changed; withdrawing
 * (see withdrawal/) is a further line, and every disclosure that stood on it ends in the same transaction.
 */
export { Consent } from './Consent.js';
export { ConsentWithdrawal } from './ConsentWithdrawal.js';
export { assertMayUse, assertWithin, beyond, findConsent, getConsentInForce, type Standing } from './covers.js';
export { consentMethods } from './methods.js';
export { type ConsentState, consentStates, listConsentsOfPersons, readConsent, readConsentKeys, readConsents } from './readConsents.js';
export { type RecordConsentInput, recordConsent } from './recordConsent.js';
