import { said } from './said.js';

/** Refusals of the rules of case conferences. */
export const conferenceErrorCodes = {
  CONFERENCE_STATE: said(
    ['いまの会議の状態では、この操作はできません。', '画面を読み直して、会議がどこまで進んだかを確かめてください。'],
    ['The conference is not in a state that allows this.', 'Reload the page to see how far it has come.'],
  ),
  CONFERENCE_OVER: said(
    ['会議の日時を過ぎています。', '日時を直してから招集してください。'],
    ['The time of this conference has passed.', 'Put the time right, then call it.'],
  ),
  NOT_THE_CONVENER: said(
    ['{kind}は、会議を招集する組織からは招集できません（{law}）。', '招集できる組織に頼むか、ほかの種類の会議として開いてください。'],
    ['The convening office cannot call a {kind} ({law}).', 'Ask an office that can, or hold a meeting of another kind.'],
  ),
  ALREADY_SEATED: said(
    ['すでに出席者に入っています。', '出席者の一覧を確かめてください。'],
    ['Already on the list of members.', 'See the list of members.'],
  ),
  PLEDGE_FIRST: said(
    ['守秘の誓約がまだです。', '誓約してから入室してください。紙で誓約した方は、事務局が記録します。'],
    ['The pledge of secrecy is missing.', 'Pledge first. The secretary notes a pledge given on paper.'],
  ),
  NOT_ATTENDED: said(
    [
      '会議に出席した人だけができる操作です。',
      '会議にいたのに記録がないときは、会議録が回る前に、事務局に出席を記録してもらってください。',
    ],
    ['Only those who attended can do this.', 'If you were there, have the secretary note it before the minutes go round.'],
  ),
  ATTENDED_THEMSELVES: said(
    ['本人が入室した記録は、取り消せません。', '事務局が記録した出席だけを取り消せます。'],
    ['They came in by themselves, and that stands.', 'Only an attendance that the secretary noted can be taken back.'],
  ),
  NOT_THE_RECORDER: said(
    ['いま記録しているのは {by} です。', '記録を渡してもらうか、入力したものを手元に残して渡るのを待ってください。入力は消えません。'],
    ['{by} is keeping the record.', 'Ask for the record to be handed over. What you typed is kept.'],
  ),
  ASSIGNEE_NOT_TOLD: said(
    [
      '{who} には、この議題が伝えられていません。',
      '先にこの議題の資料を配るか、この議題を聞いている人の宿題にしてください。入力は消えません。',
    ],
    [
      'This item was not told to {who}.',
      'Hand out its papers first, or give the homework to somebody who hears it. What you typed is kept.',
    ],
  ),
  NOTE_STRUCK: said(
    ['この行は、もう消されています。', '書いたことを残すときは、新しい行として書いてください。'],
    ['This line has been struck out.', 'To keep what you typed, write it as a new line.'],
  ),
  RECORDER_STAYS: said(
    ['記録している人は外せません。', '先に、ほかの人に記録を渡してください。'],
    ['The recorder cannot be taken off the list.', 'Hand the record to somebody else first.'],
  ),
  AUTHOR_CANNOT_APPROVE: said(
    ['会議録を書いた人は、決裁できません。', '招集した組織の、もう一人の担当者が決裁してください。'],
    ['Whoever wrote the minutes cannot approve them.', 'A second person of the convening office has to.'],
  ),
  MINUTES_OPENED_OFTEN: said(
    ['この会議録は、決裁のためにもう{openings}回開かれています。', '会議録を確認に回し直すと、また開けます。回した人に頼んでください。'],
    ['These minutes have been opened for approval {openings} times already.', 'Ask whoever sent them round to send them round again.'],
  ),
  MINUTES_NOT_READ: said(
    ['会議録をまだ読んでいません。', '「決裁のために読む」で会議録を開き、読んでから決裁してください。'],
    ['You have not read the minutes yet.', 'Open them with “Read for approval”, then approve.'],
  ),
  ITEM_KIND_NOT_HERE: said(
    ['この会議では、その種類の議題は扱えません。', '会議の種類に合う議題の種類を選んでください。'],
    ['This meeting cannot hold an item of that kind.', 'Choose a kind that fits the meeting.'],
  ),
  ITEM_NEEDS_CONSENT: said(
    [
      '{kind}では、本人の同意のある案件だけを扱えます。',
      '同意を記録する、法律に守秘義務のある支援会議（困窮法9条、社福法106条の6）の議題にする、または匿名の事例として出してください。',
    ],
    [
      'In a {kind} only cases with consent may be discussed.',
      'Record a consent, bring it to a statutory support conference, or anonymise it.',
    ],
  ),
  NO_PERSONS_HERE: said(
    ['{kind}では、個人についての話し合いはできません。', '地域の課題として、だれのことか分からない形で出してください。'],
    ['No person may be discussed in a {kind}.', 'Bring it as an issue of the community, without anybody in it.'],
  ),
  ANONYMOUS_ONLY: said(
    ['{kind}では、匿名の事例だけを扱えます。', '「事例検討（匿名）」として、だれのことか分からない形で出してください。'],
    ['In a {kind} only anonymised studies may be discussed.', 'Bring it as an anonymised study.'],
  ),
  NOT_ANONYMOUS: said(
    [
      'だれのことか分かるかもしれない言葉があります：{found}',
      '言いかえるか、確かめたうえで「読み返して、だれのことか分からない書き方だと確かめた」を選んでください。',
    ],
    ['Some words may show who it is about: {found}', 'Put it differently, or confirm that nobody can be recognised.'],
  ),
  FILE_UNREAD: said(
    [
      'ファイルの中身を読み返したと、まだだれも言っていません。',
      '開いて読み、だれのことか分からないときだけ「ファイルの中身を読み返して…」を選んでください。',
    ],
    ['Nobody has said yet that they have read the file.', 'Open and read it; tick the box only if nobody can be recognised in it.'],
  ),
  PAPERS_FULL: said(
    ['この会議の資料のファイルは、合わせて{most}MBまでです。', '要らないファイルを外すか、小さくしてから付けてください。'],
    ['The files of this conference may take {most} MB together.', 'Take one away that is not needed, or make this one smaller.'],
  ),
  NAMES_A_PERSON: said(
    ['ここに本人の氏名が入っています。', '件名や取り下げの理由は、資料を受け取らない人も読みます。氏名を書かずに表してください。'],
    ['This names the person.', 'Titles and reasons are read by people who are given no papers. Leave the name out.'],
  ),
  NEED_ALREADY_SENT: said(
    ['これはもう地域のハブへ送られています。', 'ハブの「課題」で、どこまで進んだかを見られます。'],
    ['This has gone to the hub already.', 'See under its needs how far it has come.'],
  ),
  NOTE_ALREADY_CARRIED: said(
    ['この行は、{on} にケースの記録へ移されています。', '移した先は、ケースの支援経過で確かめてください。'],
    ['This line was carried over to the case on {on}.', 'See the records of the case.'],
  ),
  ITEM_STRUCK: said(
    ['この議題は取り下げられています。', 'ほかの議題に進んでください。'],
    ['This item was struck.', 'Go on with another item.'],
  ),
  ALREADY_CANDIDATE: said(
    ['このケースは、もう「{kind}」に出す候補です。', '理由を変えるときは、候補から外してから、もう一度候補にしてください。'],
    ['This case is marked for a {kind} already.', 'To give another reason, take it off first.'],
  ),
  ITEM_BROUGHT_AGAIN: said(
    ['この案件は、もう次回に出されています。', '次回の会議の議題を確かめてください。取り下げられたときは、また出せます。'],
    ['This case stands on the agenda of the next meeting already.', 'See its agenda. If it is struck there, it can be brought once more.'],
  ),
  ITEM_NOT_HEARD: said(
    ['この議題は、あなたには伝えられていません。', 'この議題のあいだは、資料を受け取った人に記録を渡してください。'],
    ['This item was not told to you.', 'Hand the record to somebody who was given its papers while it is spoken of.'],
  ),
  ITEM_DISTRIBUTED: said(
    ['資料はすでに配られています。', '配る項目を変えるには、この議題を取り下げて、新しい議題を出してください。'],
    ['The papers were handed out already.', 'To change what is told, strike this item and bring a new one.'],
  ),
  ADDRESS_PROTECTED: said(
    ['支援措置のある住所は、会議の資料にできません。', '住所を外して配ってください。'],
    ['A protected address cannot go into conference papers.', 'Leave the address out.'],
  ),
  NEXT_IS_PLANNED: said(
    ['この会議の次回は、もう準備されています。', '準備された会議を開いて直してください。中止したときは、その会議から次回を準備します。'],
    ['The next of this meeting is planned already.', 'Change the one that is planned; if it was cancelled, plan the next from there.'],
  ),
  NOT_RECURRING: said(
    ['この会議には、次回の決まりがありません。', '会議のページの「くり返しを決める」で決めるか、新しい会議として準備してください。'],
    ['This meeting does not recur.', 'Set on its page how it comes back, or plan a new meeting.'],
  ),
  BAD_URL: said(
    ['アドレスの形が正しくありません。', 'https:// で始まるアドレスを入れてください。'],
    ['This is not a web address.', 'Give an address that begins with https://.'],
  ),
  BAD_RECURRENCE: said(
    ['くり返しの決まりを読み取れません。', '選び直してください。'],
    ['The recurrence could not be read.', 'Please choose again.'],
  ),
};
