import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { today } from '../../../lib/dates/today.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import type { ActedOn, ActForm } from './actForms.ts';
import { type ActValues, shapeOf } from './actShape.ts';

/** The state of the form of an act, in a dialog or on the page. */
export function useActForm(form: ActForm, referralId: string, onDone: (acted: ActedOn) => void) {
  const { run, running, refusal } = useCommand(form.mutation);
  const typed = useForm<ActValues>({
    resolver: zodResolver(shapeOf(form.fields)),
    defaultValues: { occurredOn: today().toString(), firstContactOn: today().toString() },
  });
  const { register, control, handleSubmit, reset, formState } = typed;
  const send = handleSubmit(async (values) => {
    const asked = Object.fromEntries(form.fields.map((field) => [field, values[field] || null]));
    const acted = (await run({ referralId, ...asked } as never)) as ActedOn | null;
    if (!acted) return;
    reset();
    onDone(acted);
  });
  const faults = faultsOf(refusal);
  const parts = { register, control, errors: formState.errors, faults, reasons: form.reasons };
  return { typed, parts, send, running, refusal };
}
