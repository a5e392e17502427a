import type { UseFormReturn } from 'react-hook-form';
import type { IntakeForm } from './intakeForm.ts';

/** What every part of the form gets. */
export interface IntakePart {
  form: UseFormReturn<IntakeForm>;
  faults: ReadonlyMap<string, string>;
}
