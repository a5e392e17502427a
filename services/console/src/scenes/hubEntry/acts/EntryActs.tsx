import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Archive, ChevronDown, CircleCheck, PencilLine, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import { Menu, type MenuChoice } from '../../../components/Menu.tsx';
import { ConfirmEntryDocument, ConfirmHubDraftDocument, ReopenEntryDocument } from '../../../gql/graphql.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { OfEntry } from '../entryTypes.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { RoomDialog } from './RoomDialog.tsx';

/** What this bar offers; holding a place is asked for where somebody is referred. */
const offered = ['CHANGE', 'PUBLISH', 'REVIEW', 'DISCARD', 'CONFIRM', 'SET_ROOM', 'END', 'REOPEN'] as const;

type Asking = 'publish' | 'return' | 'discard' | 'room' | 'end';

/** What the viewer may do with the entry now, at the bottom of its page; nothing for who only reads. */
export function EntryActs({ entry }: OfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const go = useNavigate();
  const [asking, ask] = useState<Asking | null>(null);
  const { id, version, state, availableActions } = entry;
  const may = (action: (typeof availableActions)[number]) => availableActions.includes(action);
  if (!offered.some(may)) return null;
  const differs = state !== 'PUBLISHED';
  const confirmDraft = () => acts.run(ConfirmHubDraftDocument, { input: { entryId: id, expectedVersion: version } }, t`公開しました`);
  const confirm = () => acts.run(ConfirmEntryDocument, { input: { entryId: id } }, t`今日の日付で確認しました`);
  const reopen = () => acts.run(ReopenEntryDocument, { input: { entryId: id } }, t`再開しました。公開すると、圏域に見えます`);
  const close = () => ask(null);
  const others: MenuChoice[] = [
    ...(may('DISCARD') ? [{ id: 'discard', icon: Trash2, label: t`下書きを捨てる`, run: () => ask('discard') }] : []),
    ...(may('END') ? [{ id: 'end', icon: Archive, label: t`終わったと記す`, run: () => ask('end') }] : []),
  ];
  return (
    <>
      <ActionBar note={acts.refusal && <RefusalBanner refusal={acts.refusal} />}>
        {others.length > 0 && (
          <Menu
            label={t`ほかの操作`}
            className={lookOf('text', 'md', false)}
            choices={others}
            face={
              <>
                <Trans>ほかの操作</Trans>
                <ChevronDown aria-hidden className="size-4" />
              </>
            }
          />
        )}
        {may('SET_ROOM') && (
          <Button onPress={() => ask('room')}>
            <Trans>空きを示す</Trans>
          </Button>
        )}
        {may('CHANGE') && (
          <ButtonLink to="/hub/entries/$id/edit" params={{ id }}>
            <PencilLine aria-hidden className="size-4" />
            <Trans>直す</Trans>
          </ButtonLink>
        )}
        {may('CONFIRM') && (
          <Button look={differs ? 'outline' : 'main'} isPending={acts.running} onPress={confirm}>
            <CircleCheck aria-hidden className="size-4" />
            <Trans>今もこのとおり</Trans>
          </Button>
        )}
        {may('PUBLISH') && differs && (
          <Button look="main" onPress={() => ask('publish')}>
            <Trans>公開する</Trans>
          </Button>
        )}
        {may('REOPEN') && (
          <Button look="main" isPending={acts.running} onPress={reopen}>
            <Trans>再開する</Trans>
          </Button>
        )}
        {may('REVIEW') && (
          <>
            <Button onPress={() => ask('return')}>
              <Undo2 aria-hidden className="size-4" />
              <Trans>差し戻す</Trans>
            </Button>
            <Button look="main" isPending={acts.running} onPress={confirmDraft}>
              <Trans>確認して公開する</Trans>
            </Button>
          </>
        )}
      </ActionBar>
      {asking === 'publish' && <PublishDialog entry={entry} onClose={close} />}
      {asking === 'return' && <ReturnDialog entry={entry} onClose={close} />}
      {asking === 'discard' && <DiscardDialog entry={entry} onClose={close} onGone={() => go({ to: '/hub/own' })} />}
      {asking === 'room' && <RoomDialog entry={entry} onClose={close} />}
      {asking === 'end' && <EndDialog entry={entry} onClose={close} />}
    </>
  );
}
