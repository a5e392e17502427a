import { conferencePolicies } from './policies/conferencePolicy.js';
import { hubPolicies } from './policies/hubPolicy.js';
import { personPolicies } from './policies/personPolicy.js';
import { protectionPolicies } from './policies/protectionPolicy.js';
import { referralPolicies } from './policies/referralPolicy.js';
import { registryPolicies } from './policies/registryPolicy.js';
import { sharingPolicies } from './policies/sharingPolicy.js';
import { staffPolicies } from './policies/staffPolicy.js';
import { tracePolicies } from './policies/tracePolicy.js';
import type { SubjectPolicy } from './policy.js';

const policies = [
  ...registryPolicies,
  ...staffPolicies,
  ...personPolicies,
  ...protectionPolicies,
  ...sharingPolicies,
  ...referralPolicies,
  ...conferencePolicies,
  ...tracePolicies,
  ...hubPolicies,
];

/** What something can be done to: a subject that a policy speaks of. */
export type Subject = (typeof policies)[number]['subject'];

/** The only place that says who may do what. What no line allows is refused. */
export const policyTable: readonly SubjectPolicy<Subject>[] = policies;
