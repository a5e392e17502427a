import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRight, CheckCheck, Clock, Ellipsis, Siren } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { DueMark } from '../../components/DueMark.tsx';
import { Menu, type MenuChoice } from '../../components/Menu.tsx';
import type { InboxRowFragment, ReferralAction } from '../../gql/graphql.ts';
import { dayOf, nearDay } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';
import { useWord } from '../../lib/words/words.ts';
import { isOwnDoing } from '../referral/isOwnDoing.ts';
import { isUndecided } from '../referral/isUndecided.ts';
import { StateBadge } from '../referral/StateBadge.tsx';
import { canPutAway, quickActs } from './rowActs.ts';

export interface RowHandlers {
  begin(act: ReferralAction, referralId: string): void;
  putOff(row: InboxRowFragment): void;
  putAway(row: InboxRowFragment): void;
}

interface Props extends RowHandlers {
  row: InboxRowFragment;
  open: boolean;
  card?: boolean;
}

/** A line of the inbox: why it is here, about whom, from where to where, until when, and what to do with it. */
export function InboxRow({ row, open, card = false, ...handlers }: Props) {
  const { t } = useLingui();
  const why = useWhy(row);
  const passed = usePassed(row);
  return (
    <li
      data-referral={row.referralId}
      className={classes(
        'relative flex flex-col gap-2 py-3 @2xl:grid @2xl:grid-cols-[minmax(0,8fr)_minmax(0,6fr)_minmax(0,9fr)_8.5rem] @2xl:items-center @2xl:gap-x-4',
        card ? 'rounded-8 border border-solid-gray-300 bg-white px-4' : 'border-b border-solid-gray-200 pr-4 pl-4 desk:pl-8',
        open ? 'bg-key-50 shadow-[inset_4px_0_0_var(--color-key-900)]' : 'hover:bg-solid-gray-50',
      )}
    >
      <div className="flex min-w-0 flex-col gap-1 pr-10 @2xl:pr-0">
        <span className={row.unread ? 'text-dns-16B-130' : 'text-dns-16N-130'}>
          {row.unread && <UnreadDot card={card} />}
          {why}
        </span>
        {passed && <span className="text-dns-14N-130 text-solid-gray-700">{passed}</span>}
        <span className="text-dns-14N-130 text-solid-gray-700">
          <span className="whitespace-nowrap">{row.number}</span>
          {row.unitName && `　${row.unitName}`}
        </span>
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <RowLink row={row} open={open} />
        {row.kana && (
          <span className="max-w-full truncate text-dns-14N-130 text-solid-gray-700">
            <Personal>{row.kana}</Personal>
          </span>
        )}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <span className="flex flex-wrap items-center gap-x-1.5 text-dns-14N-130">
          {row.sender.shortName}
          <ArrowRight aria-label={t`から`} className="size-4 text-solid-gray-700" />
          {row.receiver.shortName}
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateBadge state={row.state} />
          {row.urgent && (
            <Badge tone="bad" icon={Siren}>
              <Trans>至急</Trans>
            </Badge>
          )}
          {isUndecided(row.state) && <DueMark {...row} label={<Trans>返答の期限</Trans>} />}
          {row.claimedBy && (
            <span className="text-dns-14N-130 text-solid-gray-700">
              <Trans>担当 {row.claimedBy}</Trans>
            </span>
          )}
        </span>
      </div>
      <RowButtons row={row} {...handlers} />
    </li>
  );
}

/** What is news is said from the other side’s view, what one did oneself from one’s own. */
function useWhy({ why, box, passed }: InboxRowFragment): string {
  const word = useWord();
  // That one has looked oneself is no reason: it still lies here because it is addressed to the office.
  if (why === 'OPENED' && box === 'IN') return word('inboxWhy', 'addressed');
  if (passed) return word('passedDeadlines', passed.kind);
  return word(isOwnDoing(why, box) ? 'referralHappenings' : 'inboxWhy', why);
}

/** By when it is usual to move: another day than that until which the sender asked for an answer. */
function usePassed({ passed, why, box }: InboxRowFragment): string | null {
  const { t, i18n } = useLingui();
  if (!passed) return null;
  const day = nearDay(dayOf(passed.at), i18n.locale);
  if (why === 'ALTERNATIVES') return t`めやすの ${day} を過ぎました。別の相手先も考えてください`;
  if (why !== 'ESCALATED') return t`めやすの ${day} を過ぎました`;
  return box === 'COORDINATION' ? t`めやすの ${day} を過ぎました。電話で確かめてください` : t`めやすの ${day} を過ぎ、調整役に知らせました`;
}

function UnreadDot({ card }: { card: boolean }) {
  return (
    <span
      className={classes(
        'absolute top-4.5 size-2 rounded-full bg-key-900 @2xl:top-1/2 @2xl:-mt-1 forced-colors:bg-[Highlight]',
        card ? 'left-1.5' : 'left-1.5 desk:left-4',
      )}
    >
      <span className="sr-only">
        <Trans>未読</Trans>
      </span>
    </span>
  );
}

/** The name opens the row; where the name is no longer disclosed, the number does. The whole line can be clicked. */
function RowLink({ row, open }: { row: InboxRowFragment; open: boolean }) {
  const words = row.name ? <Personal>{row.name}</Personal> : <Trans>氏名は表示できません</Trans>;
  if (!row.summaryAllowed) return <span className="max-w-full text-dns-16B-130 wrap-anywhere">{words}</span>;
  return (
    <Link
      from="/inbox"
      to="/inbox"
      search={(now) => ({ ...now, open: row.referralId })}
      aria-current={open || undefined}
      data-opens
      className="link max-w-full truncate text-dns-16B-130 after:absolute after:inset-0"
    >
      {words}
    </Link>
  );
}

function RowButtons({ row, begin, putOff, putAway }: { row: InboxRowFragment } & RowHandlers) {
  const { t } = useLingui();
  const word = useWord();
  const [first, ...others] = quickActs(row);
  const choices: MenuChoice[] = [
    ...others.map((act) => ({ id: act, label: word('referralActs', act), run: () => begin(act, row.referralId) })),
    { id: 'later', icon: Clock, label: t`あとで見る`, run: () => putOff(row) },
    ...(canPutAway(row) ? [{ id: 'done', icon: CheckCheck, label: t`済みにする`, run: () => putAway(row) }] : []),
  ];
  return (
    <div className="flex items-center gap-2 @2xl:justify-end print:hidden">
      <span className="relative z-[1] flex">
        {first && (
          <Button size="sm" onPress={() => begin(first, row.referralId)}>
            {word('referralActs', first)}
          </Button>
        )}
        {canPutAway(row) && (
          <Button size="sm" onPress={() => putAway(row)}>
            <Trans>済みにする</Trans>
          </Button>
        )}
      </span>
      <span className="absolute top-2 right-2 z-[1] flex @2xl:relative @2xl:top-0 @2xl:right-0">
        <Menu
          label={t`ほかの操作`}
          choices={choices}
          face={<Ellipsis aria-hidden className="size-5" />}
          className="relative flex size-9 cursor-pointer items-center justify-center rounded-6 text-solid-gray-700 after:absolute after:-inset-1 hover:bg-solid-gray-100"
        />
      </span>
    </div>
  );
}
