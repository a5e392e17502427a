import { said } from './said.js';

/** Refusals of the hub 地域のハブ. */
export const hubErrorCodes = {
  HUB_ENTRY_ENDED: said(
    ['この資源は「終わった」と記されています。', '続いている場合は、先に「再開する」を押してください。'],
    ['This entry is marked as ended.', 'If it still exists, reopen it first.'],
  ),
  HUB_NOT_ENDED: said(
    ['この資源は終わっていません。', '画面を読み直して、いまの状態を確かめてください。'],
    ['This entry has not ended.', 'Reload to see how it stands now.'],
  ),
  HUB_NOT_OFFERED: said(
    ['この下書きは、もう確認待ちではありません。', '書いた組織が直したか、ほかの人が先に確認しました。読み直してください。'],
    ['This draft is no longer waiting to be confirmed.', 'Its organisation has changed it, or somebody was faster. Reload.'],
  ),
  HUB_NOT_PUBLISHED: said(
    ['まだ公開されていません。', '先に公開してください。'],
    ['This has not been published yet.', 'Publish it first.'],
  ),
  HUB_NOTHING_TO_DISCARD: said(
    ['捨てる下書きがありません。', '公開されている内容と同じです。'],
    ['There is no draft to discard.', 'It is as it was published.'],
  ),
  PHOTO_WITHOUT_WORDS: said(
    ['説明のない写真があります。', '写真に何が写っているかを、見えない人にも分かるように書いてください。'],
    ['A photo has no description.', 'Say in words what is to be seen on it.'],
  ),
  HUB_POINTS_AT_DRAFT: said(
    ['まだ公開していない団体・場所を指しています。', '先にその団体・場所を公開してください。下書きは残っています。'],
    ['It points at an organisation or place that is not published.', 'Publish that first. The draft is kept.'],
  ),
  HUB_POINTED_AT: said(
    ['ほかの下書きが、この下書きを団体・場所として指しています。', '先に、指している下書きを直すか捨ててください。'],
    ['Other drafts point at this one as their organisation or place.', 'Change or discard those first.'],
  ),
  PHOTO_GONE: said(
    ['写真が見つかりません。', 'その写真を外して、もう一度選んでください。'],
    ['A photo is not there any more.', 'Take it out and choose it again.'],
  ),
  HUB_NO_CONTACT: said(
    ['連絡先が一つもありません。', '電話・FAX・メール・ページのどれか一つを入れてください。下書きは残っています。'],
    ['No contact is left.', 'Give a phone, fax, mail or page. The draft is kept.'],
  ),
  HUB_LINK_TO_ITSELF: said(
    ['同じものどうしはつなげません。', '相手を選び直してください。'],
    ['This cannot be linked to itself.', 'Choose another one.'],
  ),
  HUB_LINK_ENDED: said(
    ['このつながりは、もう終わっています。', '画面を読み直してください。'],
    ['This link is over already.', 'Reload to see how it stands.'],
  ),
  HUB_NEED_STATE: said(
    ['この課題は、もうその段階にあります。', '画面を読み直して、いまの段階を確かめてください。'],
    ['This need already stands there.', 'Reload to see how it stands now.'],
  ),
  SKILL_FOR_REGION_ONLY: said(
    ['人の力は、圏域の組織だけに見せます。', '「圏域の組織だけ」を選んでください。'],
    ['Skills of people are shown to organisations of the region only.', 'Choose “organisations of the region”.'],
  ),
  SKILL_NEEDS_AGREEMENT: said(
    [
      '本人が承知した日と聞き方が入っていません。',
      '本人に確かめてから、日と聞き方を入れてください。名前は書きません。下書きは残っています。',
    ],
    [
      'It does not say when and how the person agreed.',
      'Ask the person, then give the day and the way, never the name. The draft is kept.',
    ],
  ),
  BAD_SCHEDULE: said(
    ['くり返しの書き方が読めません。', '曜日や週を選び直してください。表では「毎週月・水曜」「第2・第4土曜」「15日」のように書きます。'],
    ['This rule of recurrence cannot be read.', 'Choose weekday and week again; in a table write 毎週月・水曜, 第2・第4土曜 or 15日.'],
  ),
  SCHEDULE_NEVER_OCCURS: said(
    ['この日程には、一度もあたる日がありません。', '期間・曜日・日付の組み合わせを見直してください（例：2月30日）。'],
    ['This schedule never takes place.', 'Check period, weekday and date (30 February, for example).'],
  ),
  SCHEDULE_NEEDS_BEGINNING: said(
    [
      'いつから数えるのかが決まりません。',
      '隔週や回数つきの日程には、始まりの日を入れてください。表では「隔週木曜（2026年4月2日から）」のように書きます。',
    ],
    [
      'It is not clear from when on this is counted.',
      'Give the first day, for every second week and the like; in a table write 隔週木曜（2026年4月2日から）.',
    ],
  ),
  HUB_NAME_UNKNOWN: said(
    ['この名前のものが、ハブにないか、2件以上あります。', '載っている名前のとおりに直すか、先にそれを載せてください。'],
    ['No entry has this name, or more than one does.', 'Write the name as it stands in the hub, or enter it first.'],
  ),
  BAD_FORM: said(
    ['書き方が正しくありません。', '例にならって入れ直してください。'],
    ['This is not written as it should be.', 'Follow the example.'],
  ),
  BAD_TIME: said(['時刻が正しくありません。', '「10:00」のように入れてください。'], ['This is not a time.', 'Enter it like 10:00.']),
  CLOSES_BEFORE_OPENING: said(
    ['終わる時刻が、始まる時刻より前です。', '時刻を入れ直してください。'],
    ['It closes before it opens.', 'Put the times right.'],
  ),
  ENDS_BEFORE_BEGINNING: said(
    ['終わりが、始まりより前です。', '入れ直してください。'],
    ['The end lies before the beginning.', 'Put it right.'],
  ),
  HUB_NOT_IN_GROUP: said(
    ['この部会に入っていません。', '部会の事務局に、構成団体に加えるよう頼んでください。'],
    ['Your organisation is not in this group.', 'Ask the office of the group to add it.'],
  ),
  HUB_GROUP_ENDED: said(
    ['この部会は終わっています。', '続ける場合は、先に終わりの日を直してください。'],
    ['This group has ended.', 'If it goes on, correct its last day first.'],
  ),
  OFFICE_CLOSED: said(
    ['この組織は、もう活動していません。', '別の組織を選んでください。'],
    ['This organisation is no longer active.', 'Choose another one.'],
  ),
  NOBODY_TO_TELL: said(
    [
      '受け入れを知らせる同僚が、組織にいません。',
      'ひとりだけでは受け入れられません。地域のハブの担当か管理者か主任を、もうひとり登録してからにしてください。',
    ],
    [
      'Nobody else of your office could be told of it.',
      'Nobody takes an organisation in alone. Register another hub editor, administrator or lead first.',
    ],
  ),
  APPLICATION_DECIDED: said(
    ['この申し込みは、もう決まっています。', '画面を読み直して、どう決まったかを確かめてください。'],
    ['This application has been decided already.', 'Reload to see how.'],
  ),
  FORM_TOO_OLD: said(
    [
      'このページを開いてから時間がたちすぎたか、早すぎます。',
      'ページを読み直してから、もう一度お送りください。書いた内容は残っています。',
    ],
    ['The page was opened too long ago, or only just now.', 'Reload the page and send again. What you wrote is kept.'],
  ),
  PROOF_MISSING: said(
    ['送信の準備がまだ終わっていません。', '数秒待ってから、もう一度お送りください。'],
    ['The page is not ready to send yet.', 'Wait a few seconds and send again.'],
  ),
  HUB_IMPORT_STATE: said(
    ['この取り込みは、もうその段階ではありません。', '画面を読み直して、いまの状態を確かめてください。'],
    ['This import is no longer at that stage.', 'Reload to see how it stands now.'],
  ),
  FILE_UNREADABLE: said(
    ['表として読めないファイルです。', 'CSV（UTF-8かShift_JIS）かExcel（xlsx）のファイルを選んでください。'],
    ['This file cannot be read as a table.', 'Choose a CSV (UTF-8 or Shift_JIS) or an Excel file (xlsx).'],
  ),
  FIELD_TWICE: said(
    ['同じ欄に、列が二つ割り当てられています。', '列を一つにしてください。'],
    ['Two columns fill the same field.', 'Leave one of them.'],
  ),
  NAME_TWICE_IN_FILE: said(
    ['同じ名前の行が、この前にもあります。', '先の行だけを取り込みます。元のファイルで一つにまとめるか、名前を分けてください。'],
    ['A line before this one has the same name.', 'Only the first is brought in. Make one line of them, or give them different names.'],
  ),
  NAME_COLUMN_MISSING: said(
    ['名称の列が決まっていません。', 'どの列が名称かを選んでください。'],
    ['No column holds the name.', 'Say which column it is.'],
  ),
  BROKEN_LINE: said(
    ['この行は壊れています（列の数、引用符、または文字）。', '元のファイルでこの行を直してから、もう一度取り込んでください。'],
    ['This line is broken (number of columns, quotes or characters).', 'Put it right in the file and bring it again.'],
  ),
  CHANGED_SINCE: said(
    ['取り込んだあとに直されたか、公開されています。', 'この行は残しました。必要なら、その資源を開いて、直すか公開してください。'],
    ['It has been changed or published since.', 'This line was kept. Open the entry to change or publish it.'],
  ),
  HUB_DRAFT_BEFORE_IMPORT: said(
    [
      '取り込む前から、公開していない変更がありました。',
      'この行はまとめて公開しません。その資源を開いて、書きかけの内容とあわせて確かめてから公開してください。',
    ],
    [
      'There were unpublished changes before the list was brought in.',
      'Open the entry, check them together with what the list says, and publish it there.',
    ],
  ),
  HUB_ROOM_NOT_COUNTED: said(
    ['この資源は空きの数を出していません。', '電話で空きを確かめてください。'],
    ['Places are not counted here.', 'Ask for room by phone.'],
  ),
  HUB_NO_ROOM: said(
    ['押さえられる空きは、あと{available}です。', '数を減らすか、ほかの資源を選んでください。'],
    ['Only {available} places can be held.', 'Hold fewer, or choose another one.'],
  ),
  HUB_ROOM_CHANGED: said(
    ['空きが、ほかで変わっていました。', '何も書きかえていません。いま示されている数を確かめて、もう一度入れてください。'],
    ['The free places have changed meanwhile.', 'Nothing was overwritten. Look at what is shown now, and say it once more.'],
  ),
  HUB_NO_EDITOR: said(
    ['自分の組織にハブ編集の人がいません。', '「ハブ編集」の役割を持つ人を決めてから選ぶか、圏域のハブ編集を選んでください。'],
    ['Nobody in your organisation edits the hub.', 'Give somebody the role “Hub editor” first, or choose the editor of the region.'],
  ),
  HUB_HOLDS_ENOUGH: said(
    ['自分の組織が、ここの空きをもう{most}件押さえています。', 'どれかを戻すか、先に使ってから、あらためて押さえてください。'],
    ['Your organisation already holds places here {most} times.', 'Release one of them, or make use of it first.'],
  ),
  HUB_HOLD_ENDED: said(
    ['この空きは、もう押さえられていません。', '期限が切れたか、ほかの人が先に戻しました。読み直してください。'],
    ['This place is not held any more.', 'It has expired, or somebody was faster. Reload.'],
  ),
  ROOM_BELOW_PLACED: said(
    [
      '定員が、いまいる人（{there}人）と押さえてある空き（{held}）より少なくなっています。',
      'やめた人がいるときは、先に空きを直してください。',
    ],
    [
      'The capacity is less than those who are there ({there}) and the places held ({held}).',
      'If somebody has left, correct the free places first.',
    ],
  ),
  ROOM_BELOW_HELD: said(
    ['ほかの組織が{held}の空きを押さえています。', 'それより少なくするときは、先に押さえた空きを戻してください。'],
    ['Other organisations hold {held} places.', 'Release those first.'],
  ),
  ROOM_BEYOND_CAPACITY: said(
    ['空きが、定員より多くなっています。', '定員以下の数にしてください。'],
    ['More places are free than there are.', 'Give a number up to the capacity.'],
  ),
};
