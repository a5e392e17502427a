import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** Another entry, by its name; what is over says so. */
export function EntryLink({ entry: { id, name, ended = false } }: { entry: { id: string; name: string; ended?: boolean } }) {
  return (
    <span>
      <Link to="/hub/entries/$id" params={{ id }} className="link">
        {name}
      </Link>
      {ended && (
        <span className="text-solid-gray-700">
          <Trans>（終了）</Trans>
        </span>
      )}
    </span>
  );
}
