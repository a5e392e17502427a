import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import { Menu } from '../../../components/Menu.tsx';
import { useWideScreen } from '../../../lib/useWideScreen.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { OfEntry } from '../entryTypes.ts';
import { HoldDialog } from '../holds/HoldDialog.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { RoomDialog } from './RoomDialog.tsx';
import { type Asking, type Deed, useEntryDeeds } from './useEntryDeeds.ts';

/** So many buttons fit beside one another, on a desk and on a phone; the others stand in the menu. */
const [atDesk, onPhone] = [3, 2];

/** What the viewer may do with the entry now, at the bottom of its page; nothing for who only reads. */
export function EntryActs({ entry }: OfEntry) {
  const acts = useHubActs();
  const go = useNavigate();
  const [asking, ask] = useState<Asking | null>(null);
  const deeds = useEntryDeeds(entry, acts, ask);
  const shown = useWideScreen() ? atDesk : onPhone;
  const close = () => ask(null);
  if (deeds.length === 0) return null;
  const likely = deeds.filter(({ seldom }) => !seldom).slice(0, shown);
  const [first, ...next] = likely;
  return (
    <>
      <ActionBar note={acts.refusal && <RefusalBanner refusal={acts.refusal} />}>
        <Others deeds={deeds.filter((deed) => !likely.includes(deed))} />
        {next.reverse().map(({ id, label, icon: Icon, run }) => (
          <Button key={id} isPending={acts.running} onPress={run}>
            <Icon aria-hidden className="size-4" />
            {label}
          </Button>
        ))}
        {first && (
          <Button look="main" isPending={acts.running} onPress={first.run}>
            {first.label}
          </Button>
        )}
      </ActionBar>
      {asking === 'publish' && <PublishDialog entry={entry} onClose={close} />}
      {asking === 'return' && <ReturnDialog entry={entry} onClose={close} />}
      {asking === 'discard' && <DiscardDialog entry={entry} onClose={close} onGone={() => go({ to: '/hub/own' })} />}
      {asking === 'room' && <RoomDialog entry={entry} onClose={close} />}
      {asking === 'hold' && <HoldDialog entry={entry} onClose={close} />}
      {asking === 'end' && <EndDialog entry={entry} onClose={close} />}
    </>
  );
}

function Others({ deeds }: { deeds: readonly Deed[] }) {
  const { t } = useLingui();
  if (deeds.length === 0) return null;
  return (
    <Menu
      label={t`ほかの操作`}
      className={lookOf('text', 'md', false)}
      choices={deeds}
      face={
        <>
          <Trans>ほかの操作</Trans>
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
    />
  );
}
