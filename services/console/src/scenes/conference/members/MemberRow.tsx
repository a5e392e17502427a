import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Menu, type MenuChoice } from '../../../components/Menu.tsx';
import type { ConferenceWholeFragment, MemberLineFragment } from '../../../gql/graphql.ts';
import { moment, timeOf } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { AnswerBadge } from '../../conferences/ConferenceBadges.tsx';
import { Opinions } from '../seat/Opinions.tsx';

const cell = 'px-2 py-0.5 text-left align-top desk:border-b desk:border-solid-gray-200 desk:py-2.5 print:border-b';

interface Props {
  conference: ConferenceWholeFragment;
  member: MemberLineFragment;
  choices: readonly MenuChoice[];
}

/** One who was asked. Whoever has no account pledges on paper and gets the paper pack. */
export function MemberRow({ conference, member, choices }: Props) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const { name, wish, office, part, myself, hasAccount, tenant, answer, pledgedAt, pledge, attendedAt, attendanceNotedBy } = member;
  return (
    <tr>
      <th scope="row" className={`${cell} font-400`}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-dns-16B-130">{name}</span>
          {myself && (
            <Badge tone="key">
              <Trans>自分</Trans>
            </Badge>
          )}
          {!hasAccount && !tenant && (
            <Badge tone="quiet">
              <Trans>紙で参加</Trans>
            </Badge>
          )}
        </span>
        <span className="text-dns-14N-130 text-solid-gray-700">{office}</span>
        {wish && !hasAccount && (
          <span className="block text-dns-14N-130 text-solid-gray-700">
            <Trans>お願いしたい人：{wish}</Trans>
          </span>
        )}
        <span className="block pt-1 text-dns-14N-130">
          <Opinions conference={conference} memberId={member.id} occasion="ABSENCE" />
        </span>
      </th>
      <td className={cell}>{word('conferenceParts', part)}</td>
      <td className={cell}>
        <AnswerBadge answer={answer} />
      </td>
      <td className={cell} data-title={t`守秘の誓約`}>
        {pledgedAt ? (
          <>
            {moment(pledgedAt, i18n.locale)}
            {pledge === 'PAPER' && <Trans>（紙）</Trans>}
          </>
        ) : (
          <Trans>まだ</Trans>
        )}
      </td>
      <td className={`${cell} whitespace-nowrap`} data-title={t`出席`}>
        {!attendanceNotedBy && (attendedAt ? timeOf(attendedAt, i18n.locale) : <span className="text-solid-gray-600">―</span>)}
        {attendanceNotedBy && (
          <span className="block text-dns-14N-130 whitespace-normal text-solid-gray-700">
            <Trans>事務局が記録：{attendanceNotedBy}</Trans>
          </span>
        )}
      </td>
      <td className={`${cell} absolute top-1 right-0 desk:static print:hidden`}>
        {choices.length > 0 && (
          <Menu
            label={t`${name}についての操作`}
            className="inline-flex size-10 cursor-pointer items-center justify-center rounded-6 text-solid-gray-700 hover:bg-solid-gray-100 print:hidden"
            choices={choices}
            face={<Ellipsis aria-hidden className="size-5" />}
          />
        )}
      </td>
    </tr>
  );
}
