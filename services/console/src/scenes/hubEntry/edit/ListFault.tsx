import type { ReactNode } from 'react';
import { FieldError } from '../../../components/Field.tsx';

/** What is wrong with a list as a whole; whoever is sent to the first fault of a form is sent here too. */
export function ListFault({ children }: { children: ReactNode }) {
  return children ? (
    <div aria-invalid>
      <FieldError>{children}</FieldError>
    </div>
  ) : null;
}
