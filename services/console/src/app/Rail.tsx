import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { classes } from '../components/classes.ts';
import { destinations } from './destinations.ts';
import { useViewer } from './Viewer.tsx';

/** The places of the desk: a rail with words on a desk, a bar at the bottom of a phone. */
export function Rail() {
  const { t, i18n } = useLingui();
  const { duties } = useViewer();
  const mine = destinations.filter((each) => !each.for || each.for.some((duty) => duties.includes(duty)));
  return (
    <nav aria-label={t`主なページ`} className="print:hidden">
      <ul className="flex justify-around desk:flex-col desk:gap-1 desk:px-3">
        {mine.map(({ to, words, icon: Icon }) => (
          <li key={to} className="min-w-0 flex-1">
            <Link
              to={to}
              className={classes(
                'flex flex-col items-center gap-1 px-1 py-2 text-oln-14N-100 text-solid-gray-800 no-underline',
                'desk:flex-row desk:gap-3 desk:rounded-8 desk:px-3 desk:py-3 desk:text-oln-16N-100',
                'hover:bg-solid-gray-100 hover:underline aria-[current=page]:font-700 aria-[current=page]:text-key-900 desk:aria-[current=page]:bg-key-100',
              )}
            >
              <Icon aria-hidden className="size-6 shrink-0 desk:size-5" />
              <span className="truncate leading-130">{i18n._(words)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
