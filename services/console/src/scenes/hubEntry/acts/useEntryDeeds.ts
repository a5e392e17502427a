import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Archive, Armchair, BookmarkPlus, CircleCheck, Globe, type LucideIcon, PencilLine, RotateCcw, Trash2, Undo2 } from 'lucide-react';
import { ConfirmEntryDocument, ConfirmHubDraftDocument, type HubAction, ReopenEntryDocument } from '../../../gql/hub/graphql.ts';
import type { HubDoing } from '../../hub/parts/useHubActs.ts';
import type { Working } from '../entryTypes.ts';

/** What asks for something first, in a dialog of its own. */
export type Asking = 'publish' | 'return' | 'discard' | 'room' | 'end' | 'hold';

export interface Deed {
  id: string;
  action: HubAction;
  label: string;
  icon: LucideIcon;
  run(): void;
  /** Seldom done, and never by one press: it stands in the menu. */
  seldom?: boolean;
}

/** What the viewer may do with the entry now, the likeliest first. */
export function useEntryDeeds(entry: Working, acts: HubDoing, ask: (what: Asking) => void): Deed[] {
  const { t } = useLingui();
  const go = useNavigate();
  const { id, version, state, availableActions } = entry;
  const input = { entryId: id };
  const all: Deed[] = [
    {
      id: 'review',
      action: 'REVIEW',
      label: t`確認して公開する`,
      icon: Globe,
      run: () => void acts.run(ConfirmHubDraftDocument, { input: { ...input, expectedVersion: version } }, t`公開しました`),
    },
    { id: 'return', action: 'REVIEW', label: t`差し戻す`, icon: Undo2, run: () => ask('return') },
    { id: 'publish', action: 'PUBLISH', label: t`公開する`, icon: Globe, run: () => ask('publish') },
    {
      id: 'reopen',
      action: 'REOPEN',
      label: t`再開する`,
      icon: RotateCcw,
      run: () => void acts.run(ReopenEntryDocument, { input }, t`再開しました。公開すると、圏域に見えます`),
    },
    {
      id: 'confirm',
      action: 'CONFIRM',
      label: t`今もこのとおり`,
      icon: CircleCheck,
      run: () => void acts.run(ConfirmEntryDocument, { input }, t`今日の日付で確認しました`),
    },
    { id: 'hold', action: 'HOLD', label: t`空きを押さえる`, icon: BookmarkPlus, run: () => ask('hold') },
    { id: 'room', action: 'SET_ROOM', label: t`空きを示す`, icon: Armchair, run: () => ask('room') },
    {
      id: 'change',
      action: 'CHANGE',
      label: t`直す`,
      icon: PencilLine,
      run: () => void go({ to: '/hub/entries/$id/edit', params: { id } }),
    },
    { id: 'discard', action: 'DISCARD', label: t`下書きを捨てる`, icon: Trash2, run: () => ask('discard'), seldom: true },
    { id: 'end', action: 'END', label: t`終わったと記す`, icon: Archive, run: () => ask('end'), seldom: true },
  ];
  const asPublished = state === 'PUBLISHED';
  return all.filter(({ action }) => availableActions.includes(action) && !(action === 'PUBLISH' && asPublished));
}
