import { Trans, useLingui } from '@lingui/react/macro';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { LinkSource } from '../parts/LinkSource.tsx';
import type { Network } from './layout.ts';

/** What is done, and where that stands, takes the rest. */
const widths: Readonly<Record<string, string>> = { to: 'w-[20%]', role: 'w-[12%]', flows: 'w-[13%]' };

const { compare: byName } = new Intl.Collator('ja');

/** The picture as a table: 団体 × 役割 × 流れ, with what each does and where that stands. */
export function LinkTable({ network: { nodes, links } }: { network: Network }) {
  const { t } = useLingui();
  const word = useWord();
  const named = new Map(nodes.map((node) => [node.id, node]));
  const rows = links
    .flatMap((link) => {
      const [from, to] = [named.get(link.fromId), named.get(link.toId)];
      return from && to ? [{ ...link, from, to }] : [];
    })
    .sort((a, b) => byName(a.to.name, b.to.name) || byName(a.from.name, b.from.name));
  const titles = { to: t`何に・だれと`, role: t`役割`, flows: t`流れるもの`, note: t`していること` };
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-std-18B-160">
        <Trans>表で見る</Trans>
      </h2>
      <table aria-label={t`つながりの表`} className="stacking w-full table-fixed text-left text-dns-14N-130">
        <thead>
          <tr className="border-b-2 border-solid-gray-420">
            <th scope="col" className="w-[18%] py-2 pr-4">
              <Trans>だれが</Trans>
            </th>
            {Object.entries(titles).map(([name, title]) => (
              <th key={name} scope="col" className={`py-2 pr-4 ${widths[name] ?? ''}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, from, to, role, flows, note, source, confirmedOn }) => (
            <tr key={id} className="border-b border-solid-gray-200 align-top">
              <th scope="row" className="py-2 pr-4 text-dns-14B-130">
                <EntryLink entry={from} />
              </th>
              <td data-title={titles.to} className="py-2 pr-4">
                <EntryLink entry={to} />
              </td>
              <td data-title={titles.role} className="py-2 pr-4">
                {word('hubRoles', role)}
              </td>
              <td data-title={titles.flows} className="py-2 pr-4">
                {flows.map((flow) => word('hubFlows', flow)).join('・')}
              </td>
              <td data-title={titles.note} className="py-2">
                {note}
                <LinkSource source={source} confirmedOn={confirmedOn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
