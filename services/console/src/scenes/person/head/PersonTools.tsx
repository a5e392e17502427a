import { Trans } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { ButtonLink } from '../../../components/Button.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { ComposeLink } from '../../compose/ComposeLink.tsx';

/** What can be done with the whole person: hand on, see who looked, print. */
export function PersonTools({ person: { id, availableActions } }: { person: PersonWholeFragment }) {
  return (
    <>
      <PrintButton />
      {availableActions.includes('READ_ACCESS_LOG') && (
        <ButtonLink size="sm" to="/persons/$id/access" params={{ id }}>
          <Eye aria-hidden className="size-4" />
          <Trans>だれが見たか</Trans>
        </ButtonLink>
      )}
      {availableActions.includes('REFER') && <ComposeLink about={id} />}
    </>
  );
}
