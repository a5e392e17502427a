import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Bookmark, BookmarkPlus, ChevronDown, Settings2, Star } from 'lucide-react';
import { useState } from 'react';
import { Menu, type MenuChoice } from '../../../components/Menu.tsx';
import { isShowing, searchOf } from './conditions.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { useSavedViews } from './useSavedViews.ts';
import { ViewsDialog } from './ViewsDialog.tsx';

const route = getRouteApi('/inbox');
const face =
  'inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-solid-gray-420 bg-white px-3.5 text-dns-14N-130 text-solid-gray-800 hover:border-black';

/** 保存した表示. The conditions that one comes back to every morning, one click away. */
export function ViewsMenu() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const views = useSavedViews() ?? [];
  const [opened, setOpened] = useState<'save' | 'keep' | null>(null);
  const shown = views.find(({ conditions }) => isShowing(search, conditions));
  const choices: MenuChoice[] = [
    ...views.map(
      ({ name, conditions, opensFirst }): MenuChoice => ({
        id: `view ${name}`,
        label: name,
        icon: opensFirst ? Star : Bookmark,
        ...(opensFirst && { detail: t`いつもの表示` }),
        run: () => void navigate({ search: searchOf(conditions) }),
      }),
    ),
    { id: 'save', label: t`いまの表示を保存する`, icon: BookmarkPlus, run: () => setOpened('save') },
    ...(views.length > 0
      ? [{ id: 'keep', label: t`保存した表示を整える`, icon: Settings2, run: () => setOpened('keep') } satisfies MenuChoice]
      : []),
  ];
  return (
    <>
      <Menu
        label={t`保存した表示`}
        className={face}
        choices={choices}
        face={
          <>
            <Bookmark aria-hidden className="size-4" />
            {shown ? shown.name : <Trans>保存した表示</Trans>}
            <ChevronDown aria-hidden className="size-4" />
          </>
        }
      />
      {opened === 'save' && <SaveViewDialog search={search} views={views} onClose={() => setOpened(null)} />}
      {opened === 'keep' && <ViewsDialog views={views} onClose={() => setOpened(null)} />}
    </>
  );
}
