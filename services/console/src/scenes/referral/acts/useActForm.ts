import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { today } from '../../../lib/dates/showDay.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import type { ActForm } from './actForms.ts';
import { type ActValues, shapeOf } from './actShape.ts';

/** The state of the form of an act, in a dialog or on the page. */
export function useActForm(form: ActForm, referralId: string, onDone: () => void) {
  const { run, running, refusal } = useCommand(form.mutation);
  const { register, control, handleSubmit, reset, formState } = useForm<ActValues>({
    resolver: zodResolver(shapeOf(form.fields)),
    defaultValues: { occurredOn: today().toString(), firstContactOn: today().toString() },
  });
  const send = handleSubmit(async (values) => {
    const asked = Object.fromEntries(form.fields.map((field) => [field, values[field] || null]));
    if (!(await run({ referralId, ...asked } as never))) return;
    reset();
    onDone();
  });
  return { parts: { register, control, errors: formState.errors, reasons: form.reasons }, send, running, refusal };
}
