import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWord } from '../../../lib/words/words.ts';
import type { TownCount } from './countsByTown.ts';
import { type MunicipalityShape, mapSize, municipalityShapes } from './municipalityShapes.ts';

const route = getRouteApi('/hub/map');
/** Lighter to darker with what there is; the figure itself stands in each shape, so the shade only helps. */
const shades = ['fill-white', 'fill-key-50', 'fill-key-100', 'fill-key-200'];

const shadeOf = (count: number, most: number): string =>
  count === 0 ? 'fill-white' : (shades[Math.ceil((count / most) * (shades.length - 1))] ?? 'fill-key-50');
const pathOf = ({ rings }: MunicipalityShape): string =>
  rings.map((ring) => `M${ring.map((corner) => corner.join(',')).join('L')}Z`).join('');

/** The eight municipalities; each leads to the list of what lies there, by the same conditions. */
export function RegionMap({ counts }: { counts: readonly TownCount[] }) {
  const { t } = useLingui();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-label={t`市町村ごとの資源の数`} className="h-auto w-full max-w-3xl">
      {municipalityShapes.map((shape) => {
        const here = counts.find(({ code }) => code === shape.code);
        return here && <Town key={shape.code} shape={shape} here={here} shade={shadeOf(here.count, most)} />;
      })}
    </svg>
  );
}

function Town({ shape, here: { code, count, withRoom }, shade }: { shape: MunicipalityShape; here: TownCount; shade: string }) {
  const word = useWord();
  const search = route.useSearch();
  const [x, y] = shape.label;
  return (
    <Link to="/hub" search={{ ...search, town: code }} className="group outline-none" data-focus-quiet>
      <path
        d={pathOf(shape)}
        strokeLinejoin="round"
        className={`stroke-solid-gray-600 stroke-2 group-hover:stroke-key-900 group-hover:stroke-4 group-focus-visible:stroke-black group-focus-visible:stroke-[6] ${shade}`}
      />
      <text x={x} y={y} textAnchor="middle" className="fill-solid-gray-900 text-[1.625rem] desk:text-[1.375rem]">
        <tspan className="font-700">{word('municipalities', code)}</tspan>{' '}
        <tspan x={x} dy="1.2em" className="group-hover:underline">
          {count}
        </tspan>{' '}
        {withRoom > 0 && (
          <tspan className="fill-green-1000">
            <Trans>空き {withRoom}</Trans>
          </tspan>
        )}
      </text>
    </Link>
  );
}
