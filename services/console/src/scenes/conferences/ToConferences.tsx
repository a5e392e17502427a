import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../components/Button.tsx';

/** From what is told of all meetings back to their list. */
export function ToConferences() {
  return (
    <span className="print:hidden">
      <ButtonLink size="xs" look="text" to="/conferences">
        <Trans>会議の一覧へ</Trans>
      </ButtonLink>
    </span>
  );
}
