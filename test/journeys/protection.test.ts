import { expect } from '@jest/globals';
import { keepPicture } from '../kit/album.js';
import { given } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: false });

journey('a protected address is set, opened in need, judged elsewhere and released by two', async () => {
  const { world } = screens();
  const city = await world.tenant('釧路市', 'city');
  const body = await world.tenant('支援機関', 'support_body');
  await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [city, body]);
  const worker = await world.staff(city, ['caseworker'], { name: '佐藤 一' });
  const mate = await world.staff(city, ['caseworker'], { name: '高橋 二郎' });
  const lead = await world.staff(city, ['supervisor'], { name: '鈴木 三枝' });
  const judge = await world.staff(body, ['privacy_officer'], { name: '白井 亜希' });
  const id = await given(world).person(worker, { familyName: '釧路' }, { address: { street: '幣舞町4番地' } });

  const own = await screens().signedIn(worker, `/persons/${id}?tab=facts`);
  await own.getByText('幣舞町4番地').waitFor();
  await own.getByRole('button', { name: '支援措置を付ける' }).click();
  const set = own.getByRole('dialog');
  await set.getByRole('checkbox', { name: /佐藤 一/ }).waitFor();
  await keepPicture(own, 'protection-set');
  await set.getByRole('button', { name: '付ける', exact: true }).click();
  await own.getByRole('button', { name: '確かめました' }).click();
  await own.getByText('支援措置の対象です').waitFor();
  await keepPicture(own, 'protection-named');

  const other = await screens().signedIn(mate, `/persons/${id}?tab=facts`);
  await other.getByText('支援措置により伏せています').first().waitFor();
  expect(await other.content()).not.toContain('幣舞町4番地');
  await keepPicture(other, 'protection-masked');
  await other.getByRole('button', { name: '住所を緊急に見る' }).first().click();
  const glass = other.getByRole('dialog');
  await glass.getByLabel('理由').fill('警察から安否の確認を求められたため');
  await keepPicture(other, 'protection-glass');
  await glass.getByRole('button', { name: '記録に残して開く' }).click();
  await other.getByText('幣舞町4番地').waitFor();

  const review = await screens().signedIn(judge, '/reviews');
  await review.getByText('警察から安否の確認を求められたため').waitFor();
  await keepPicture(review, 'reviews-open');
  await review.getByText(/（15分）/).waitFor();
  await review.getByRole('button', { name: '点検する' }).click();
  await review.getByText('確かめること').waitFor();
  const judging = review.getByRole('dialog');
  await judging.getByText('必要とは認められない', { exact: true }).click();
  await review.getByText(/アカウントや権限は、自動では止まりません/).waitFor();
  await keepPicture(review, 'reviews-not-justified');
  await judging.getByText('必要だった', { exact: true }).click();
  await review.getByLabel('判断の理由').fill('要請の文書を電話で確かめた');
  await keepPicture(review, 'reviews-judge');
  await review.getByRole('button', { name: 'この結果で記録する' }).click();
  await review.getByText('点検を待つ緊急閲覧はありません').waitFor();
  await keepPicture(review, 'reviews-none');

  await own.getByRole('button', { name: '解除を申し出る' }).click();
  await own.getByLabel('解除してよい理由').fill('本人が転居し、申し出た');
  await own.getByRole('button', { name: '申し出る', exact: true }).click();
  await own.getByText('解除の申し出があります').waitFor();
  expect(await own.getByRole('button', { name: '確かめて外す' }).count()).toBe(0);
  const second = await screens().signedIn(lead, `/persons/${id}?tab=facts`);
  await second.getByRole('button', { name: '確かめて外す' }).waitFor();
  await keepPicture(second, 'protection-release');
  await second.getByRole('button', { name: '確かめて外す' }).click();
  await second.getByText('幣舞町4番地').waitFor();
});
