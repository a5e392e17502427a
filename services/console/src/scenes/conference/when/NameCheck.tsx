import type { UseFormReturn } from 'react-hook-form';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { AnonymityCheck } from '../agenda/AnonymityCheck.tsx';
import type { WhenForm } from './whenForm.ts';

interface Props<Values extends WhenForm> {
  form: UseFormReturn<Values>;
  /** The meeting as it stands: what was not changed was read before. */
  held?: Pick<ConferenceWholeFragment, 'id' | 'title' | 'place'>;
  confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

/** Which words in the name of a meeting, or in its place, might name somebody: whoever sits there for another case reads them too. */
export function NameCheck<Values extends WhenForm>({ form, held, ...tick }: Props<Values>) {
  const { title, place } = form.watch() as WhenForm;
  const changed = [title !== held?.title && title, place !== (held?.place ?? '') && place].filter((text) => !!text);
  return <AnonymityCheck namesOnly text={changed.join('\n')} {...(held && { conferenceId: held.id })} {...tick} />;
}
