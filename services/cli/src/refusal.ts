/** Why the operator's wish cannot be done, and what to do; printed without a stack. */
export class Refusal extends Error {}
