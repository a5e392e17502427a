import { expect } from '@jest/globals';
import { useScreens } from '../../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });

journey('an organisation applies from its phone, is taken in by the coordinator, and its administrator comes in by the link', async () => {
  const stranger = await screens().visitor('phone');
  await stranger.goto('/');
  await stranger.getByRole('link', { name: '協力団体として参加する' }).click();
  await stranger.getByLabel('団体の名前').fill('しらかば友の会');
  await stranger.getByLabel('連絡のつく方のお名前').fill('白樺 はる');
  await stranger.getByLabel('メール', { exact: true }).fill('haru＠shirakaba');
  await stranger.getByLabel('していること、協力できること').fill('鶴居村の集会所で、毎週水曜日に体操とお茶の会をしています。');
  await stranger.getByRole('button', { name: '申し込む' }).click();
  await stranger.getByText('メールアドレス').first().waitFor();
  expect(await stranger.getByLabel('していること、協力できること').inputValue()).toContain('お茶の会');
  await stranger.getByLabel('メール', { exact: true }).fill('haru@shirakaba.example.jp');
  await stranger.getByRole('button', { name: '申し込む' }).click();
  await stranger.getByRole('heading', { name: '申し込みが届きました' }).waitFor();

  const coordinator = await screens().signedIn(await screens().world.colleague('shirai.aki'), '/hub');
  await coordinator.getByRole('link', { name: '申し込み' }).click();
  await coordinator.getByRole('link', { name: 'haru@shirakaba.example.jp' }).waitFor();
  await coordinator.getByRole('button', { name: 'しらかば友の会を受け入れる' }).click();
  const accepting = coordinator.getByRole('dialog', { name: 'しらかば友の会を受け入れる' });
  await accepting.getByLabel('団体のフリガナ').fill('しらかばとものかい');
  await accepting.getByLabel('フリガナ', { exact: true }).fill('シラカバ ハル');
  await accepting.getByLabel('職名').fill('代表');
  await accepting.getByLabel('ログイン名').fill('春');
  await accepting.getByRole('button', { name: '受け入れてリンクをつくる' }).click();
  await accepting
    .getByText(/ログイン名に使えない/)
    .first()
    .waitFor();
  await accepting.getByLabel('ログイン名').fill('shirakaba.haru');
  await accepting.getByRole('button', { name: '受け入れてリンクをつくる' }).click();
  const lost = await coordinator.getByLabel('招待のリンク').inputValue();
  await coordinator.getByRole('button', { name: '閉じる' }).click();
  await coordinator.getByText('返事を待っている申し込みはありません').waitFor();

  // Nobody has written the link down: the letter that was answered makes another.
  await coordinator.getByRole('radio', { name: '返事をした' }).click();
  await coordinator.getByRole('button', { name: 'しらかば友の会のリンクをつくり直す' }).click();
  const again = coordinator.getByRole('dialog', { name: 'しらかば友の会のリンクをつくり直す' });
  await again.getByLabel('フリガナ', { exact: true }).fill('シラカバ ハル');
  await again.getByLabel('職名').fill('代表');
  await again.getByLabel('ログイン名').fill('shirakaba.haru');
  await again.getByRole('button', { name: 'リンクをつくり直す' }).click();
  const link = await coordinator.getByLabel('招待のリンク').inputValue();
  expect(link).not.toBe(lost);

  const { pathname, hash } = new URL(link);
  await stranger.goto(pathname + hash);
  await stranger.getByRole('heading', { name: 'しらかば友の会からの招待です' }).waitFor();
});
