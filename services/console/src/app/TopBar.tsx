import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, Eye, EyeOff, Languages, LogOut, Repeat, Settings, Smartphone, User } from 'lucide-react';
import { IconButton } from '../components/IconButton.tsx';
import { Menu, type MenuChoice } from '../components/Menu.tsx';
import { SwitchMembershipDocument } from '../gql/graphql.ts';
import { chooseLanguage } from '../lib/i18n.ts';
import { useMasking } from '../lib/masking.tsx';
import { useAct } from '../lib/server/useAct.ts';
import { NoticesBell } from '../scenes/notices/NoticesBell.tsx';
import { SearchButton } from '../scenes/search/SearchButton.tsx';
import { useSignOut } from './session/useSignOut.tsx';
import { useViewer } from './Viewer.tsx';

/** Whoever acts for another office from now on, or for nobody, begins with an empty page: nothing of before stays. */
const startOver = (): void => location.assign('/');

/** Search, for whom one acts, hiding names, oneself. */
export function TopBar() {
  const { t } = useLingui();
  const { masked, toggle } = useMasking();
  return (
    <div className="flex min-w-0 flex-1 items-center justify-end gap-1 px-3 desk:gap-2 desk:px-6">
      <SearchButton />
      <Acting />
      <IconButton
        icon={masked ? EyeOff : Eye}
        label={masked ? t`名前を出す (h)` : t`名前を伏せる (h)`}
        aria-pressed={masked}
        onPress={toggle}
      />
      <NoticesBell />
      <Myself />
    </div>
  );
}

const face =
  'inline-flex h-10 min-w-0 cursor-pointer items-center gap-2 rounded-6 px-2.5 text-dns-14N-130 text-solid-gray-800 hover:bg-solid-gray-100';

interface Post {
  tenant: { shortName: string };
  unit?: { name: string } | null;
}

/** The office and the room in it; a room that bears the name of its office is enough by itself. */
const placeOf = ({ tenant, unit }: Post): string =>
  !unit ? tenant.shortName : unit.name.includes(tenant.shortName) ? unit.name : `${tenant.shortName} ${unit.name}`;

/** The other offices for which one may act, as what a menu offers. */
function useOtherPosts(): MenuChoice[] {
  const { memberships } = useViewer();
  const change = useAct(SwitchMembershipDocument);
  return memberships
    .filter(({ current }) => !current)
    .map((each) => ({
      id: each.id,
      icon: Repeat,
      label: placeOf(each),
      detail: each.jobTitle,
      run: async () => (await change.run({ input: { membershipId: each.id } })) && startOver(),
    }));
}

/** 所属切替. One acts for one office at a time; the others stand in the list, and on a phone in one's own menu. */
function Acting() {
  const { t } = useLingui();
  const choices = useOtherPosts();
  const place = placeOf(useViewer());
  if (choices.length === 0)
    return <span className="hidden max-w-72 truncate text-dns-14N-130 text-solid-gray-700 wide:inline">{place}</span>;
  return (
    <Menu
      label={t`所属を切り替える。いまは${place}`}
      className={`${face} max-desk:hidden`}
      choices={choices}
      face={
        <>
          <span className="truncate">{place}</span>
          <ChevronDown aria-hidden className="size-4 shrink-0" />
        </>
      }
    />
  );
}

function Myself() {
  const { t, i18n } = useLingui();
  const { displayName } = useViewer();
  const go = useNavigate();
  const { signOut, question } = useSignOut();
  const choices: MenuChoice[] = [
    ...useOtherPosts(),
    {
      id: 'language',
      icon: Languages,
      label: i18n.locale === 'ja' ? 'English' : '日本語',
      run: () => chooseLanguage(i18n.locale === 'ja' ? 'en' : 'ja'),
    },
    { id: 'me', icon: Settings, label: t`自分の設定`, run: () => go({ to: '/me' }) },
    { id: 'light', icon: Smartphone, label: t`スマートフォン用の画面`, run: () => location.assign('/partner') },
    { id: 'leave', icon: LogOut, label: t`サインアウト`, run: signOut },
  ];
  return (
    <>
      <Menu
        label={t`自分のこと。${displayName}`}
        className={face}
        choices={choices}
        face={
          <>
            <span className="flex size-7 shrink-0 items-center justify-center rounded-full bg-key-100 text-key-1000">
              <User aria-hidden className="size-4" />
            </span>
            <span className="hidden truncate desk:inline">{displayName}</span>
            <ChevronDown aria-hidden className="size-4 shrink-0" />
            <span className="sr-only">
              <Trans>メニュー</Trans>
            </span>
          </>
        }
      />
      {question}
    </>
  );
}
