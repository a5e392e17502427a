import { Link } from '@tanstack/react-router';

/** Another entry, by its name. */
export function EntryLink({ entry: { id, name } }: { entry: { id: string; name: string } }) {
  return (
    <Link to="/hub/entries/$id" params={{ id }} className="link">
      {name}
    </Link>
  );
}
