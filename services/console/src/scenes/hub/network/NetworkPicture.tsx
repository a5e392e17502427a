import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useMemo } from 'react';
import { Sideways } from '../../../components/Sideways.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { type Line, layOut, type Network, type Placed } from './layout.ts';
import { wrapped } from './wrapped.ts';

const boxWidth = 116;
const lineHeight = 17;
/** On a screen names are never drawn smaller than this; the picture scrolls instead. On paper all of it stands on one page. */
const leastScale = 0.8;

/** The whole network: organisations as boxes with corners, what they do together as round ones. Tab walks, Enter opens. */
export function NetworkPicture({ network }: { network: Network }) {
  const { t } = useLingui();
  const { width, height, placed } = useMemo(() => layOut(network), [network]);
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
        </svg>
      </Sideways>
      <figcaption className="text-dns-14N-130 text-solid-gray-700">
        <Trans>角のある枠は団体、丸い枠は一緒にしていることです。線の上は役割です。同じ内容が下の表にあります。</Trans>
      </figcaption>
    </figure>
  );
}

function Edge({ line: { fromId, toId, role }, placed }: { line: Line; placed: ReadonlyMap<string, Placed> }) {
  const word = useWord();
  const [from, to] = [placed.get(fromId), placed.get(toId)];
  if (!from || !to) return null;
  return (
    <g aria-hidden>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-solid-gray-420" strokeWidth={1.5} />
      <text
        x={(from.x + to.x) / 2}
        y={(from.y + to.y) / 2 + 4}
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth={4}
        className="fill-solid-gray-700 stroke-white text-[12px]"
      >
        {word('hubRoles', role)}
      </text>
    </g>
  );
}

function Box({ placed: { corner, x, y } }: { placed: Placed }) {
  const { id, name, kind } = corner;
  const organisation = kind === 'ORGANISATION' || kind === 'SITE';
  const lines = wrapped(name, organisation ? 16 : 15, 5);
  const height = lines.length * lineHeight + 14;
  return (
    <Link to="/hub/network" search={{ around: id }} aria-label={name} className="group outline-none" data-focus-quiet>
      <title>{name}</title>
      <rect
        x={x - boxWidth / 2}
        y={y - height / 2}
        width={boxWidth}
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
