import { Trans } from '@lingui/react/macro';
import { Badge } from '../../../components/Badge.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { ConferenceWholeFragment, MemberLineFragment } from '../../../gql/graphql.ts';
import { useHearers } from './useHearers.ts';

interface Props {
  conference: Pick<ConferenceWholeFragment, 'id' | 'members'>;
  itemId: string;
  onClose(): void;
}

/** Who hears an item and who does not, so that the room knows before whom it must not be spoken of. */
export function HearersDialog({ conference: { id, members }, itemId, onClose }: Props) {
  const { hearers, waiting } = useHearers(id, true);
  const told = hearers.get(itemId);
  const others = members.filter(({ id: seat }) => !told?.has(seat));
  return (
    <Dialog open title={<Trans>この議題が見える人</Trans>} onClose={onClose}>
      {waiting && <Waiting />}
      {!waiting && !told && (
        <p>
          <Trans>いまは確かめられません。</Trans>
        </p>
      )}
      {told && (
        <>
          <Seats seats={members.filter(({ id: seat }) => told.has(seat))} />
          {others.length > 0 && (
            <>
              <h3 className="text-std-18B-160">
                <Trans>見えない人。この人の前では話せません</Trans>
              </h3>
              <Seats seats={[...others].sort((one, other) => Number(!one.attendedAt) - Number(!other.attendedAt))} />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}

const Seats = ({ seats }: { seats: readonly MemberLineFragment[] }) => (
  <ul className="flex flex-col divide-y divide-solid-gray-200">
    {seats.map(({ id, name, office, attendedAt }) => (
      <li key={id} className="flex flex-wrap items-center gap-x-3 py-1.5 text-std-18N-160">
        {name}
        <span className="text-dns-16N-130 text-solid-gray-700">{office}</span>
        {attendedAt && (
          <Badge tone="key">
            <Trans>入室済み</Trans>
          </Badge>
        )}
      </li>
    ))}
  </ul>
);
