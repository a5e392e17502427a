import { expect } from '@jest/globals';
import { given } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import { invented } from './pages/invented.js';
import { act, choose, compose, fullName, openFromInbox, sendWithConsent, takeIn } from './round/desk.js';
import { answer, openLine } from './round/phone.js';

const { journey, screens } = useScreens({ demo: true });
const colleague = (login: string) => screens().world.colleague(login);

journey('a caseworker of the city refers somebody to a council, and takes it all back with the consent', async () => {
  const [caseworker, supporter] = [await colleague('sano.mizuki'), await colleague('sakamoto.miyo')];
  const person = { family: '尾幌', given: '一郎', familyKana: 'オボロ', givenKana: 'イチロウ', mobile: '090-0000-4411' };
  const name = fullName(person);
  const city = await screens().signedIn(caseworker, '/');
  await takeIn(city, person);
  const personPage = city.url();
  await compose(city, {
    to: '厚岸町社協',
    needs: ['仕事探し'],
    summary: '会社の縮小で離職しました。\n厚岸町の実家に移ります。\n早く働きたいと話しています。',
    request: '移ったあとの相談と、仕事の見学をお願いします。',
  });
  const preview = city.getByRole('region', { name: '相手に見える画面（厚岸町社協）' });
  await preview.getByText('移ったあとの相談と、仕事の見学をお願いします。').waitFor();
  await sendWithConsent(city);

  const council = await screens().signedIn(supporter, '/inbox');
  await council.getByRole('list', { name: '受信箱' }).waitFor();
  expect(await council.getByText(name).count()).toBe(0);
  expect(await given(screens().world).holdOver(caseworker)).toBe(1);
  await openFromInbox(council, name);
  const referralPage = council.url();
  await council.getByText('会社の縮小で離職しました。').waitFor();
  expect(await council.getByText(person.mobile).count()).toBe(0);

  await act(council, '質問する', '質問を送りました', (dialog) => dialog.getByLabel('質問').fill('いつごろ移られますか。'));
  await openFromInbox(city, name);
  await city.getByText('いつごろ移られますか。').waitFor();
  await city.getByLabel('答え').fill('12月の初めです。');
  await act(city, '質問に答える', '答えを送りました');

  await council.reload();
  await council.getByText('12月の初めです。').waitFor();
  // A colleague has the same page open, and has not heard of anything since.
  const late = await screens().visitor();
  await late.route('**/events?*', () => undefined);
  await screens().signIn(late, await screens().world.staff(supporter.tenantId, ['consultation_supporter'], { name: '別寒 渚' }));
  await late.goto(referralPage);
  await late.getByRole('button', { name: '受ける', exact: true }).waitFor();
  await act(council, '受ける', '受けました');
  await late.getByRole('button', { name: '受ける', exact: true }).click();
  await late.getByText('先に坂本 美代が受けました').waitFor();
  await council.getByText(person.mobile).waitFor();
  await act(council, '結果を報告して終える', '結果を報告しました', async (dialog) => {
    await choose(dialog, '支援につながった');
    await dialog.getByLabel('くわしく').fill('水産加工の見学に2回通いました。');
  });

  await city.reload();
  await city.getByText('水産加工の見学に2回通いました。').waitFor();
  await city.goto(`${personPage}?tab=sharing`);
  await city.getByRole('button', { name: '撤回を記録する' }).click();
  await city.getByRole('dialog').getByRole('button', { name: '撤回を記録する' }).click();
  await city.getByRole('status').getByText('撤回を記録しました').waitFor();

  await council.goto(referralPage);
  await council.getByRole('heading', { name: '見つかりませんでした' }).waitFor();
  await council.goto('/inbox?done=true');
  await council.getByRole('list', { name: '受信箱' }).waitFor();
  for (const shared of [name, person.mobile, '水産加工の見学']) expect(await council.getByText(shared).count()).toBe(0);

  await city.goto(`${personPage}/access`);
  await city
    .getByRole('row', { name: /厚岸町社協 主任相談支援員.*本人同意/ })
    .first()
    .waitFor();
});

journey('the council of 鶴居村 refers somebody to くらしごと, and the deciding body it sees is 北海道', async () => {
  const [supporter, chief] = [await colleague('kubo.haruka'), await colleague('fukuhara.chizuru')];
  const person = {
    family: '下幌呂',
    given: '秋子',
    familyKana: 'シモホロロ',
    givenKana: 'アキコ',
    mobile: '090-0000-4412',
    lives: '鶴居村',
  };
  const council = await screens().signedIn(supporter, '/');
  await takeIn(council, person);
  await council.getByText('実施機関').locator('xpath=..').getByText('北海道').first().waitFor();
  await compose(council, {
    to: 'くらしごと',
    needs: ['仕事探し'],
    summary: '酪農の手伝いをやめました。\n冬の間の仕事を探しています。\n車はありません。',
    request: '家から通える仕事の相談をお願いします。',
  });
  await sendWithConsent(council);
  expect(await given(screens().world).holdOver(supporter)).toBe(1);

  const support = await screens().signedIn(chief, '/');
  await openFromInbox(support, fullName(person));
  await act(support, '受ける', '受けました');
  await support.getByText(person.mobile).waitFor();
  await act(support, '支援を始める', '支援を始めました', (dialog) => dialog.getByLabel('ひとこと').fill('電話で話しました。'));
  await act(support, '結果を報告して終える', '結果を報告しました', async (dialog) => {
    await choose(dialog, '就職した');
    await dialog.getByLabel('くわしく').fill('近くの牧場で週4日働きます。');
  });
  await openFromInbox(council, fullName(person));
  await council.getByText('近くの牧場で週4日働きます。').waitFor();
});

journey('くらしごと asks ハローワーク for support, and confirms the result that comes back', async () => {
  const [chief, navigator] = [await colleague('fukuhara.chizuru'), await colleague('enomoto.kazuya')];
  const person = { family: '春採', given: '冬馬', familyKana: 'ハルトリ', givenKana: 'トウマ', mobile: '090-0000-4413', lives: '釧路市' };
  const support = await screens().signedIn(chief, '/');
  await takeIn(support, person);
  await compose(support, {
    to: 'ハローワーク',
    kind: '支援要請',
    needs: ['仕事探し'],
    summary: '準備講座を終えました。\n清掃の仕事を望んでいます。\n午前の勤めが合います。',
    request: '求人の紹介と、応募書類の相談をお願いします。',
  });
  await sendWithConsent(support);
  expect(await given(screens().world).holdOver(chief)).toBe(1);

  const office = await screens().signedIn(navigator, '/');
  await openFromInbox(office, fullName(person));
  await office.getByText('支援要請').first().waitFor();
  await act(office, '受ける', '受けました');
  await act(office, '結果を報告して終える', '結果を報告しました', async (dialog) => {
    await choose(dialog, '就職した');
    await dialog.getByLabel('くわしく').fill('11月から病院の清掃で働いています。');
  });
  await openFromInbox(support, fullName(person));
  await support.getByText('11月から病院の清掃で働いています。').waitFor();
  await act(support, '結果を確認する', '結果を確かめました', (dialog) => choose(dialog, '就職した'));
});

journey('くらしごと refers somebody to a partner, who answers on a phone and sees its own lines only', async () => {
  const [chief, coordinator] = [await colleague('fukuhara.chizuru'), await colleague('kitagawa.masaru')];
  const person = { family: '昆布森', given: '夏', familyKana: 'コンブモリ', givenKana: 'ナツ', mobile: '090-0000-4414', lives: '釧路市' };
  const support = await screens().signedIn(chief, '/');
  await takeIn(support, person);
  await compose(support, {
    to: '動物園協会',
    needs: ['ひきこもり'],
    summary: '家で過ごすことが多い方です。\n花を育てるのが好きです。\n午前なら外に出られます。',
    request: '週に一度、花壇の手入れに来させてください。',
  });
  await sendWithConsent(support);
  expect(await given(screens().world).holdOver(chief)).toBe(1);

  const phone = await screens().signedIn(coordinator, '/', 'phone');
  await phone.waitForURL('**/partner');
  await openLine(phone, fullName(person));
  await phone.getByText('週に一度、花壇の手入れに来させてください。').waitFor();
  expect(await phone.getByText(person.mobile).count()).toBe(0);
  await answer(phone, '質問する', '質問を送る', '質問を送りました', () => phone.getByRole('textbox').fill('長ぐつはお持ちですか。'));

  await openFromInbox(support, fullName(person));
  await support.getByLabel('答え').fill('はい、持っています。');
  // The button at the foot of the page sends what stands in the form beside the question, and asks for no second one.
  await support.getByRole('button', { name: '質問に答える', exact: true }).last().click();
  await support.getByText('答えを送りました').waitFor();
  await openLine(phone, fullName(person));
  await phone.getByText('はい、持っています。').waitFor();
  await answer(phone, '受ける', 'お受けする', 'お受けしました');
  await openLine(phone, fullName(person));
  await phone.getByText(person.mobile).waitFor();
  await answer(phone, '支援を始める', '支援を始める', '支援の始まりを伝えました');
  await openLine(phone, fullName(person));
  await answer(phone, '結果を報告', '結果を報告して終える', '結果を報告しました', async () => {
    await choose(phone, '支援につながった');
    await phone.getByLabel('ようす').fill('毎週水曜日に来ています。');
  });

  await support.reload();
  await support.getByText('毎週水曜日に来ています。').waitFor();
  await phone.goto(`/partner/lines/${(await invented(screens().world, 'kushiro-city', 'council-akkeshi', 'accepted')).referral}`);
  await phone.getByText('このお願いは見られません').waitFor();
});

journey('each of the seven councils signs in with one click and can begin a referral', async () => {
  const councils = ['安藤 彩', '坂本 美代', '広瀬 早苗', '篠原 拓也', '飯田 みどり', '久保 春香', '丸山 孝'];
  for (const supporter of councils) {
    const page = await screens().visitor();
    await page.goto('/');
    await page.getByRole('button', { name: supporter }).click();
    await page.getByRole('link', { name: '紹介をつくる' }).click();
    await page.getByRole('region', { name: '選べる人' }).getByRole('button').first().click();
    await page.getByRole('heading', { name: '2 どこへ' }).waitFor();
    await page.getByRole('list', { name: '受け先' }).getByRole('button').first().waitFor();
  }
});
