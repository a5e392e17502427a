import { assertSound, requiredTextFault, textFault } from './faults.js';

/** A required text of at most so many characters, without private-use 外字 that nobody else could read. */
export const assertText = (field: string, text: string, most: number): void => assertSound({ [field]: requiredTextFault(text, most) });

export const assertOptionalText = (field: string, text: string | null | undefined, most: number): void =>
  assertSound({ [field]: textFault(text, most) });
