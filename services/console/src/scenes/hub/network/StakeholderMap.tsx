import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Sideways } from '../../../components/Sideways.tsx';
import { useWord } from '../../../lib/words/words.ts';
import type { Corner, Line, Network } from './layout.ts';
import { boxOf, centreOf, edgeOf, type Partner, partnersOf } from './partners.ts';
import { widthOf, wrapped } from './wrapped.ts';

interface Props {
  centre: Corner;
  network: Network;
}

/** 団体 × 役割 × 流れ around one thing, as such maps are drawn by hand: who takes part, as what, and what each brings. */
export function StakeholderMap({ centre, network }: Props) {
  const { t } = useLingui();
  const { width, height, centre: at, partners } = partnersOf(centre, network);
  return (
    <figure className="flex flex-col gap-2">
      <Sideways label={t`つながりの図`} framed>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          aria-label={t`${centre.name}とつながる団体`}
          className="h-auto w-full min-w-180 print:max-h-[225mm] print:min-w-0"
        >
          <defs>
            <marker id="flows-to" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
              <path d="M0,0L10,5L0,10Z" className="fill-solid-gray-700" />
            </marker>
          </defs>
          {partners.map((partner) => (
            <Flow key={partner.corner.id} partner={partner} centre={{ ...at, ...centreOf, id: centre.id }} />
          ))}
          <Centre centre={centre} at={at} />
          {partners.map((partner) => (
            <PartnerBox key={partner.corner.id} partner={partner} />
          ))}
        </svg>
      </Sideways>
      <figcaption className="text-dns-14N-130 text-solid-gray-700">
        <Trans>枠の中は団体・役割・していること、矢印の上は流れるものです。同じ内容が下の表にあります。</Trans>
      </figcaption>
    </figure>
  );
}

/** Words on a line, on a piece of paper that is laid over it. */
function Words({ x, y, children }: { x: number; y: number; children: string }) {
  const width = widthOf(children) * 7.8 + 6;
  return (
    <>
      <rect x={x - width / 2} y={y - 9.5} width={width} height={19} className="fill-white" />
      <text x={x} y={y + 5} textAnchor="middle" className="fill-key-1000 text-[15px] font-700">
        {children}
      </text>
    </>
  );
}

interface CentreBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

function Flow({ partner, centre }: { partner: Partner; centre: CentreBox }) {
  const word = useWord();
  const from = edgeOf({ ...boxOf, x: partner.x, y: partner.y }, centre);
  const to = edgeOf(centre, partner);
  const into = partner.lines.some(({ toId }) => toId === centre.id);
  const out = partner.lines.some(({ fromId }) => fromId === centre.id);
  const words = [...new Set(partner.lines.flatMap((line) => line.flows))].map((flow) => word('hubFlows', flow));
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return (
    <g aria-hidden>
      <line
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        strokeWidth={2}
        className="stroke-solid-gray-700"
        {...(into && { markerEnd: 'url(#flows-to)' })}
        {...(out && { markerStart: 'url(#flows-to)' })}
      />
      {words.map((flow, at) => (
        <Words key={flow} x={middle.x} y={middle.y + (at - (words.length - 1) / 2) * 19}>
          {flow}
        </Words>
      ))}
    </g>
  );
}

function Centre({ centre: { id, name }, at: { x, y } }: { centre: Corner; at: { x: number; y: number } }) {
  const lines = wrapped(name, 22, 3);
  const { width, height } = centreOf;
  return (
    <Link to="/hub/entries/$id" params={{ id }} aria-label={name} className="group outline-none" data-focus-quiet>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
        className="fill-key-50 stroke-key-900 stroke-3 group-focus-visible:stroke-black group-focus-visible:stroke-[6]"
      />
      {lines.map((text, n) => (
        <text
          key={text}
          x={x}
          y={y + (n - (lines.length - 1) / 2) * 22 + 6}
          textAnchor="middle"
          className="fill-solid-gray-900 text-[18px] font-700 group-hover:underline"
        >
          {text}
        </text>
      ))}
    </Link>
  );
}

function PartnerBox({ partner: { corner, lines, x, y } }: { partner: Partner }) {
  const word = useWord();
  const { width, height } = boxOf;
  const [left, top] = [x - width / 2, y - height / 2];
  const roles = [...new Set(lines.map(({ role }) => word('hubRoles', role)))].join('・');
  const name = wrapped(corner.name, 24, 2);
  const below = top + 24 + name.length * 20;
  return (
    <Link to="/hub/entries/$id" params={{ id: corner.id }} className="group outline-none" data-focus-quiet>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={4}
        className="fill-white stroke-solid-gray-600 stroke-2 group-hover:stroke-key-900 group-focus-visible:stroke-black group-focus-visible:stroke-[6]"
      />
      {name.map((text, n) => (
        <text key={text} x={left + 12} y={top + 24 + n * 20} className="fill-solid-gray-900 text-[16px] font-700 group-hover:underline">
          {text}
        </text>
      ))}
      <text x={left + 12} y={below} className="fill-key-1000 text-[14px]">
        {' '}
        {roles}{' '}
      </text>
      <Notes lines={lines} x={left + 12} y={below + 20} most={name.length > 1 ? 3 : 4} />
    </Link>
  );
}

function Notes({ lines, x, y, most }: { lines: readonly Line[]; x: number; y: number; most: number }) {
  const note = lines.flatMap(({ note: said }) => said ?? []).join('、');
  return wrapped(note, 28, most).map((text, n) => (
    <text key={text} x={x} y={y + n * 17} className="fill-solid-gray-700 text-[13px]">
      {text}
    </text>
  ));
}
