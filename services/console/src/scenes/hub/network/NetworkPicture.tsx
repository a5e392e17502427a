import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useMemo } from 'react';
import { Sideways } from '../../../components/Sideways.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { isOrganisation, type Line, layOut, lineHeight, type Network, type Placed } from './layout.ts';
import { placeRoles, type RoleOnLine } from './placeRoles.ts';

/** On a screen names are never drawn smaller than this; the picture scrolls instead. On paper all of it stands on one page. */
const leastScale = 0.8;

/** The whole network: organisations as boxes with corners, what they do together as round ones. Tab walks, Enter opens. */
export function NetworkPicture({ network }: { network: Network }) {
  const { t } = useLingui();
  const word = useWord();
  const { width, height, placed } = useMemo(() => layOut(network), [network]);
  const roles = placeRoles(network.links, placed, (role) => word('hubRoles', role));
  return (
    <figure className="flex flex-col gap-2">
      <Sideways label={t`つながりの図`} framed>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          aria-label={t`だれが何をだれと`}
          style={{ '--least': `${width * leastScale}px` } as CSSProperties}
          className="h-auto w-full min-w-(--least) print:max-h-[225mm] print:min-w-0"
        >
          {network.links.map((line) => (
            <Edge key={line.id} line={line} placed={placed} />
          ))}
          {[...placed.values()].map((each) => (
            <Box key={each.corner.id} placed={each} />
          ))}
          {roles.map((each) => (
            <Role key={each.id} role={each} />
          ))}
        </svg>
      </Sideways>
      <figcaption className="text-dns-14N-130 text-solid-gray-700">
        <Trans>角のある枠は団体、丸い枠は一緒にしていることです。線の上は役割です。入りきらない役割も、下の表にはすべてあります。</Trans>
      </figcaption>
    </figure>
  );
}

function Edge({ line: { fromId, toId }, placed }: { line: Line; placed: ReadonlyMap<string, Placed> }) {
  const [from, to] = [placed.get(fromId), placed.get(toId)];
  if (!from || !to) return null;
  return <line aria-hidden x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-solid-gray-420" strokeWidth={1.5} />;
}

const Role = ({ role: { words, x, y } }: { role: RoleOnLine }) => (
  <text
    aria-hidden
    x={x}
    y={y + 4}
    textAnchor="middle"
    paintOrder="stroke"
    strokeWidth={4}
    className="pointer-events-none fill-solid-gray-700 stroke-white text-[12px]"
  >
    {words}
  </text>
);

function Box({ placed: { corner, x, y, width, height, lines } }: { placed: Placed }) {
  const { id, name } = corner;
  const organisation = isOrganisation(corner);
  return (
    <Link to="/hub/network" search={{ around: id }} aria-label={name} className="group outline-none" data-focus-quiet>
      <title>{name}</title>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={organisation ? 3 : 14}
        className={`stroke-2 group-hover:stroke-key-900 group-focus-visible:stroke-black group-focus-visible:stroke-[6] ${organisation ? 'fill-white stroke-solid-gray-600' : 'fill-key-50 stroke-key-900'}`}
      />
      {lines.map((text, at) => (
        <text
          key={text}
          x={x}
          y={y - height / 2 + 7 + lineHeight * (at + 0.75)}
          textAnchor="middle"
          className="fill-solid-gray-900 text-[13px] group-hover:underline"
        >
          {text}
        </text>
      ))}
    </Link>
  );
}
