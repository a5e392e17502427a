import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReferralAction } from '../../../gql/partner/graphql.ts';

/** How an answer is called in the address, and everything that is said around its form. */
export const answers = {
  accept: {
    act: 'ACCEPT',
    button: msg`受ける`,
    title: msg`お受けする`,
    done: msg`お受けしました`,
    next: [
      msg`お願いした所に、すぐに伝わります。`,
      msg`ご本人の連絡先など、渡された項目が見られるようになりました。`,
      msg`ご本人と連絡がついたら「支援を始める」を押してください。`,
    ],
  },
  ask: {
    act: 'ASK',
    button: msg`質問する`,
    title: msg`質問する`,
    done: msg`質問を送りました`,
    next: [msg`答えが来るまで、お返事の期限は進みません。`, msg`答えが来ると、一覧の上に出ます。`],
  },
  decline: {
    act: 'DECLINE',
    button: msg`断る`,
    title: msg`お断りする`,
    done: msg`お断りを伝えました`,
    next: [
      msg`お願いした所が、ほかの受け先をさがします。`,
      msg`理由は、地域に足りないものを知る手がかりになります。`,
      msg`この内容は7日後に見られなくなります。`,
    ],
  },
  return: {
    act: 'RETURN',
    button: msg`差し戻す`,
    title: msg`差し戻す`,
    done: msg`差し戻しました`,
    next: [msg`お願いした所が、内容やあて先を直します。`, msg`この内容は、もう見られません。`],
  },
  start: {
    act: 'START',
    button: msg`支援を始める`,
    title: msg`支援を始める`,
    done: msg`支援の始まりを伝えました`,
    next: [msg`一段落したら「結果を報告」を押してください。`, msg`しばらく動きがないと、おたずねすることがあります。`],
  },
  waitlist: {
    act: 'WAITLIST',
    button: msg`空き待ちにする`,
    title: msg`空き待ちにする`,
    done: msg`空き待ちにしました`,
    next: [msg`空きが出たら「空きが出た」を押してください。`, msg`見込みの日が近づいたら、おたずねします。`],
  },
  admit: {
    act: 'ADMIT',
    button: msg`空きが出た`,
    title: msg`空きが出た`,
    done: msg`空きが出たことを伝えました`,
    next: [msg`ご本人と連絡がついたら「支援を始める」を押してください。`],
  },
  hold: {
    act: 'HOLD',
    button: msg`休止する`,
    title: msg`休止する`,
    done: msg`休止を伝えました`,
    next: [msg`また始めるときは「再開する」を押してください。`],
  },
  resume: {
    act: 'RESUME',
    button: msg`再開する`,
    title: msg`再開する`,
    done: msg`再開を伝えました`,
    next: [msg`一段落したら「結果を報告」を押してください。`],
  },
  report: {
    act: 'COMPLETE',
    button: msg`結果を報告`,
    title: msg`結果を報告する`,
    done: msg`結果を報告しました`,
    next: [msg`お願いした所が結果を確かめます。ありがとうございました。`, msg`この内容は90日のあいだ読み返せます。`],
  },
  stop: {
    act: 'FAIL',
    button: msg`続かなかった`,
    title: msg`続かなかったことを報告する`,
    done: msg`続かなかったことを伝えました`,
    next: [msg`お願いした所が、次の手だてを考えます。`, msg`この内容は30日のあいだ読み返せます。`],
  },
  requestShare: {
    act: 'REQUEST_SHARE',
    button: msg`見せてほしいと頼む`,
    title: msg`渡されていないものを頼む`,
    done: msg`頼みました`,
    next: [msg`お願いした所が、ご本人の同意などを確かめて決めます。`, msg`返事が来ると、一覧の上に出ます。`],
  },
} satisfies Record<
  string,
  { act: ReferralAction; button: MessageDescriptor; title: MessageDescriptor; done: MessageDescriptor; next: MessageDescriptor[] }
>;

export type Answer = keyof typeof answers;
export const isAnswer = (name: string): name is Answer => name in answers;

/** The answers that are possible now, in the order of the table. */
export const possible = (available: readonly ReferralAction[]): Answer[] =>
  (Object.keys(answers) as Answer[]).filter((name) => available.includes(answers[name].act as ReferralAction));
