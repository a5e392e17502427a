import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { EyeOff, PackageX, Stamp, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import type { ConferenceNoteKind, ConferenceWholeFragment } from '../../gql/graphql.ts';
import { nearDay } from '../../lib/dates/showDay.ts';
import { type Noticed, ofNote } from './hub/noticed.ts';
import { SentToHub } from './hub/SentToHub.tsx';
import { Hushed } from './hush.tsx';

interface Props {
  /** Those that may be read on the wall now. */
  notes: ConferenceWholeFragment['notes'];
  /** How many of other items are not shown while names are hidden. */
  kept: number;
  maySendNeeds: boolean;
  onSend(noticed: Noticed): void;
}

/** What has come out of the meeting so far: decisions, homework, what is missing in the region. */
export function Outcomes({ notes, kept, maySendNeeds, onSend }: Props) {
  const { t, i18n } = useLingui();
  const of = (kind: ConferenceNoteKind) => notes.filter((note) => note.kind === kind);
  const decisions = of('DECISION').map(({ id, text }) => <Line key={id} text={text} />);
  const missing = of('NEED').map((note) => (
    <Line key={note.id} text={note.text}>
      {note.sentToHubOn && <SentToHub on={note.sentToHubOn} />}
      {!note.sentToHubOn && maySendNeeds && (
        <span className="mt-1 block">
          <Button size="xs" onPress={() => onSend(ofNote(note))}>
            <Trans>ハブへ送る</Trans>
          </Button>
        </span>
      )}
    </Line>
  ));
  const homework = of('HOMEWORK').map(({ id, text, assignee, dueOn }) => (
    <Line key={id} text={text}>
      {assignee}
      {dueOn && `　${nearDay(dueOn, i18n.locale)}`}
    </Line>
  ));
  return (
    <aside aria-label={t`決まったこと`} className="flex flex-col gap-5 bg-solid-gray-50 px-4 py-4 wide:overflow-y-auto">
      <Part icon={Stamp} title={<Trans>決定</Trans>} lines={decisions} />
      <Part icon={UserRoundCheck} title={<Trans>宿題</Trans>} lines={homework} />
      <Part icon={PackageX} title={<Trans>足りないもの</Trans>} lines={missing} />
      {kept > 0 && (
        <p className="flex items-center gap-2 text-std-16N-170 text-solid-gray-700">
          <EyeOff aria-hidden className="size-5 shrink-0" />
          <span>
            <Plural value={kept} other="ほかの議題の#行を伏せています" />
          </span>
        </p>
      )}
    </aside>
  );
}

function Part({ icon: Icon, title, lines }: { icon: typeof Stamp; title: ReactNode; lines: readonly ReactNode[] }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h2 className="flex items-center gap-2 text-std-18B-160 wide:text-std-20B-150">
        <Icon aria-hidden className="size-5" />
        {title}
        <span className="tabular-nums">{lines.length}</span>
      </h2>
      {lines.length > 0 && <ul className="flex flex-col gap-1.5">{lines}</ul>}
    </section>
  );
}

const Line = ({ text, children }: { text: string; children?: ReactNode }) => (
  <li className="rounded-8 border border-solid-gray-300 bg-white px-3 py-2 text-std-18N-160 wide:text-std-20N-150">
    <Hushed>{text}</Hushed>
    {children && <span className="block text-std-16B-170 wide:text-std-18B-160">{children}</span>}
  </li>
);
