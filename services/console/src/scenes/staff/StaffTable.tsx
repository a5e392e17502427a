import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleSlash, Ellipsis, Hourglass, type LucideIcon, OctagonPause, Pencil, UserMinus, UserX } from 'lucide-react';
import { useViewer } from '../../app/Viewer.tsx';
import { Badge, type Tone } from '../../components/Badge.tsx';
import { Menu, type MenuChoice } from '../../components/Menu.tsx';
import type { StaffMemberFragment } from '../../gql/graphql.ts';
import { moment, shortDay } from '../../lib/dates/showDay.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';
import type { Ending } from './StopDialog.tsx';
import { type Standing, standingOf } from './standing.ts';
import { useEnable } from './useEnable.ts';

interface Props {
  members: readonly StaffMemberFragment[];
  onOpen(kind: 'change' | Ending, member: StaffMemberFragment): void;
}

const cell = 'px-3 py-0.5 align-top desk:border-b desk:border-solid-gray-200 desk:py-2.5 print:border-b print:py-1.5';

/** The staff by kana. A native table, so that readers and printers understand it. */
export function StaffTable({ members, onOpen }: Props) {
  const { t } = useLingui();
  return (
    // `relative` keeps what only readers hear inside the part that scrolls.
    <div className="relative overflow-x-auto rounded-12 border border-solid-gray-200 bg-white print:overflow-visible print:border-0">
      <table className="stacking w-full border-collapse desk:min-w-[60rem] text-left text-dns-16N-130 print:min-w-0">
        <caption className="sr-only">{t`職員の一覧`}</caption>
        <thead className="bg-solid-gray-50 text-dns-14B-130">
          <tr>
            {[t`名前`, t`所属と職名`, t`役割`, t`期間`, t`最後のサインイン`, t`状態`].map((title) => (
              <th key={title} scope="col" className="border-b border-solid-gray-300 px-3 py-2.5 whitespace-nowrap">
                {title}
              </th>
            ))}
            <th scope="col" className="border-b border-solid-gray-300 px-3 py-2.5 print:hidden">
              <span className="sr-only">
                <Trans>操作</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Row key={member.id} member={member} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ member, onOpen }: { member: StaffMemberFragment } & Pick<Props, 'onOpen'>) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const day = (iso: string) => shortDay(iso, i18n.locale);
  const { displayName, displayKana, login, jobTitle, unit, roles, validFrom, validUntil, lastSignInAt } = member;
  return (
    <tr className="break-inside-avoid">
      <th scope="row" className={`${cell} font-400`}>
        <span className="block text-dns-16B-130">{displayName}</span>
        <span className="block text-dns-14N-130 text-solid-gray-700">{displayKana}</span>
        <span translate={login ? 'no' : 'yes'} className="block text-dns-14N-130 text-solid-gray-700">
          {login ?? t`ほかの組織のアカウント`}
        </span>
      </th>
      <td className={cell}>
        {unit?.name}
        <span className="block text-dns-14N-130 text-solid-gray-700">{jobTitle}</span>
      </td>
      <td className={cell}>{listed(roles.map((role) => word('roles', role)))}</td>
      <td className={`${cell} whitespace-nowrap`}>
        <Trans>{day(validFrom)}から</Trans>
        {validUntil && (
          <span className="block">
            <Trans>{day(validUntil)}まで</Trans>
          </span>
        )}
      </td>
      <td data-title={t`最後のサインイン`} className={`${cell} whitespace-nowrap`}>
        {lastSignInAt ? moment(lastSignInAt, i18n.locale) : <span className="text-solid-gray-700">{t`まだありません`}</span>}
      </td>
      <td className={cell}>
        <StandingBadge standing={standingOf(member)} />
      </td>
      <td className={`${cell} absolute top-2 right-0 desk:static print:hidden`}>
        <Choices member={member} onOpen={onOpen} />
      </td>
    </tr>
  );
}

function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useLingui();
  const looks: Record<Standing, [Tone, LucideIcon, string]> = {
    working: ['good', CircleCheck, t`在籍`],
    coming: ['quiet', Hourglass, t`これから`],
    stopped: ['bad', OctagonPause, t`停止中`],
    ended: ['quiet', CircleSlash, t`終了`],
  };
  const [tone, icon, words] = looks[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}

/** Oneself one neither changes nor stops: an organisation must not lose its administrator by a slip. */
function Choices({ member, onOpen }: { member: StaffMemberFragment } & Pick<Props, 'onOpen'>) {
  const { t } = useLingui();
  const { id: staffId } = useViewer();
  const enable = useEnable();
  if (member.staffId === staffId || member.endedAt) return null;
  const account: MenuChoice = member.disabled
    ? { id: 'enable', icon: CircleCheck, label: t`アカウントを使えるようにする`, run: () => void enable(member) }
    : { id: 'disable', icon: UserX, label: t`アカウントを止める`, run: () => onOpen('disable', member) };
  const choices: MenuChoice[] = [
    { id: 'change', icon: Pencil, label: t`所属と役割を直す`, run: () => onOpen('change', member) },
    { id: 'end', icon: UserMinus, label: t`所属を終える`, run: () => onOpen('end', member) },
    ...(member.ownAccount ? [account] : []),
  ];
  return (
    <Menu
      label={t`${member.displayName}さんの操作`}
      choices={choices}
      face={<Ellipsis aria-hidden className="size-5" />}
      className="relative flex size-9 cursor-pointer items-center justify-center rounded-6 text-solid-gray-700 after:absolute after:-inset-1 hover:bg-solid-gray-100"
    />
  );
}
