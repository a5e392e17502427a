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
  const further = (values: ActValues) => form.further?.[values.reply ?? ''];
  const wanted = (values: ActValues) => [...form.fields, ...(further(values)?.fields ?? [])];
  const typed = useForm<ActValues>({
    resolver: (values, ...rest) => zodResolver(shapeOf(wanted(values)))(values, ...rest),
    defaultValues: { occurredOn: today().toString(), firstContactOn: today().toString(), saidOn: today().toString() },
  });
  const { register, control, handleSubmit, reset, formState } = typed;
  const send = handleSubmit(async (values) => {
    const asked = Object.fromEntries(wanted(values).map((field) => [field, values[field] || null]));
    const acted = (await run({ referralId, ...asked } as never)) as ActedOn | null;
    if (!acted) return;
    reset();
    onDone(acted);
  });
  const faults = faultsOf(refusal);
  const typedNow = typed.watch();
  const reasons = form.reasons ?? further(typedNow)?.reasons;
  const parts = { register, control, errors: formState.errors, faults, reasons };
  return { typed, fields: wanted(typedNow), parts, send, running, refusal };
}
