import { expect } from '@jest/globals';
import { hubEntryIdOf, kushiro } from '@tsunagi/region';
import type { Locator, Page } from 'playwright-core';
import { useScreens } from '../../kit/screens.js';
import type { World } from '../../kit/world.js';

const { journey, screens } = useScreens({ demo: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const fukiWork = (world: World) => `/hub/entries/${world.id('HubEntry', hubEntryIdOf(kushiro.regionId, 'fuki-work'))}`;

const circleContent = {
  name: '蕗の手入れの会',
  nameKana: 'フキノテイレノカイ',
  summary: '畑の草を取ります。',
  municipalityCode: '01206',
  contacts: [{ label: '蕗団', phone: '0154-00-1234' }],
  schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU,FR', opensAt: '10:00', closesAt: '12:00' }],
};

/** A circle that meets twice a week, published by the partner itself; its id. */
async function publishCircle(world: World): Promise<string> {
  const partner = await world.colleague('osawa.kinji');
  const done = '{ ... on HubEntryPayload { entry { id version state } } ... on InvalidInput { fields { field code } } }';
  const create = await partner.ask(`mutation ($input: CreateHubEntryInput!) { createHubEntry(input: $input) ${done} }`, {
    input: { idempotencyKey: crypto.randomUUID(), kind: 'PROGRAMME', content: circleContent },
  });
  const { id, version } = create.data.createHubEntry.entry;
  await partner.ask(`mutation ($input: PublishHubEntryInput!) { publishHubEntry(input: $input) ${done} }`, {
    input: { entryId: id, expectedVersion: version },
  });
  return id;
}

/** A colleague begins to write the entry anew, and nobody is to read it yet. */
async function beginDraft(world: World, entryId: string): Promise<void> {
  const colleague = await world.colleague('osawa.kinji');
  const { data } = await colleague.ask(`{ hubEntry(id: "${entryId}", draft: true) { version } }`);
  await colleague.ask('mutation ($input: ChangeHubEntryInput!) { changeHubEntry(input: $input) { __typename } }', {
    input: { entryId, expectedVersion: data.hubEntry.version, content: { ...circleContent, conditions: '書きかけの条件' } },
  });
}

journey('a partner on a phone says what is free, which day is off, what it does and that all is so, in three taps each', async () => {
  const { world } = screens();
  const circleId = await publishCircle(world);
  const phone = await screens().signedIn(await screens().world.colleague('osawa.kinji'), '/partner', 'phone');
  let taps = 0;
  const tap = (what: Locator) => {
    taps++;
    return what.tap();
  };
  /** From the first page of the partner, as often as something has changed in an afternoon. */
  const within3 = async (deed: () => Promise<unknown>) => {
    await phone.goto('/partner');
    taps = 0;
    await tap(phone.getByRole('link', { name: 'ハブに載せているもの（空き・休み）' }));
    await deed();
    expect(taps).toBeLessThanOrEqual(3);
  };
  const work = phone.getByRole('region', { name: '蕗の栽培と収穫の空き' });
  await within3(async () => {
    await work.getByText('2', { exact: true }).waitFor();
    await tap(work.getByRole('button', { name: '空きを1つ増やす' }));
    await work.getByText('3', { exact: true }).waitFor();
  });
  const circle = phone.getByRole('listitem').filter({ hasText: '蕗の手入れの会' });
  await within3(async () => {
    const off = circle.getByRole('button', { name: /は休みにする$/ });
    const day = (await off.textContent())?.replace('は休みにする', '') ?? '';
    await tap(off);
    await circle.getByText('公開しました。圏域に見えています。').waitFor();
    await circle.getByText(/ 休み \d/).waitFor();
    expect(await off.textContent()).not.toContain(day);
    await circle.getByRole('button', { name: `${day}の休みをやめる` }).waitFor();
    await circle.getByRole('button', { name: '日程を元に戻す' }).tap();
    await circle.getByRole('button', { name: `${day}は休みにする` }).waitFor();
  });
  await within3(async () => {
    await tap(circle.getByLabel('終了'));
    await circle.getByLabel('終了').fill('15:00');
    await tap(circle.getByRole('button', { name: 'この時間にする' }));
    await circle.getByText(/10:00–15:00/).waitFor();
  });
  await within3(async () => {
    await tap(circle.getByText('説明を直す'));
    // A thumb types where the focus stands, and does not put it there by itself.
    await circle.locator('textarea:focus').fill('畑の草を取り、お茶を飲みます。');
    await tap(circle.getByRole('button', { name: '公開する' }));
    await circle.getByText('公開しました。圏域に見えています。').waitFor();
  });
  await beginDraft(world, circleId);
  await circle.getByRole('button', { name: /は休みにする$/ }).tap();
  await circle.getByText('公開していない書きかけがあります').waitFor();
  const caseworker = await world.colleague('sano.mizuki');
  const { data } = await caseworker.ask(`{ hubEntry(id: "${circleId}") { conditions schedules { except } } }`);
  expect(data.hubEntry).toEqual({ conditions: null, schedules: [{ except: [] }] });
  await within3(async () => {
    const fields = phone.getByRole('listitem').filter({ hasText: '蕗の栽培と収穫' });
    await tap(fields.getByRole('button', { name: '今もこのとおり' }));
    await fields.getByRole('button', { name: '今もこのとおり' }).waitFor({ state: 'hidden' });
  });
});

journey('where the office of a partner wants that, what it writes on a phone waits for the hub editor', async () => {
  const { world } = screens();
  await world.database.see.query(
    `insert into hub_setting (region_id, tenant_id, confirm_by)
     select region_id, tenant_id, 'own_editor' from tenant where code = 'partner-network-salon'`,
  );
  const phone = await screens().signedIn(await world.colleague('asano.hitomi'), '/partner/entries', 'phone');
  const entry = phone.getByRole('listitem').filter({ hasText: '「アトリエななみ」の手伝い' });
  await entry.getByText('説明を直す').tap();
  await entry.getByLabel('していること').fill('雑巾縫いと、お茶の時間。');
  await entry.getByRole('button', { name: '公開する' }).tap();
  await entry.getByText('ハブ編集の確認を待っています。確認されると見えます。').waitFor();
  await entry.getByText('確認待ち').waitFor();
  await entry.getByRole('link', { name: '公開前の変更を見る' }).tap();
  await phone.getByRole('table', { name: '公開している内容との違い' }).getByText('雑巾縫いと、お茶の時間。').waitFor();
});

journey('a place is held for nobody by name, seen by its keeper, and counted as taken or given back', async () => {
  const { world } = screens();
  const caseworker = await screens().signedIn(await world.colleague('sano.mizuki'), fukiWork(world));
  await caseworker.getByRole('button', { name: '空きを押さえる' }).click();
  await dialog(caseworker, '空きを押さえる').getByLabel('押さえる数').fill('９');
  await dialog(caseworker, '空きを押さえる').getByRole('button', { name: '押さえる', exact: true }).click();
  await dialog(caseworker, '空きを押さえる').getByRole('alert').waitFor();
  await dialog(caseworker, '空きを押さえる').getByLabel('押さえる数').fill('１');
  await dialog(caseworker, '空きを押さえる').getByRole('button', { name: '押さえる', exact: true }).click();
  await caseworker.getByText('押さえ 1').waitFor();

  const keeper = await screens().signedIn(await world.colleague('osawa.kinji'), fukiWork(world));
  const held = keeper.getByRole('list', { name: '押さえられている空き' }).getByRole('listitem');
  await held.filter({ hasText: '釧路市' }).getByRole('button', { name: '入った' }).click();
  await held.waitFor({ state: 'hidden' });

  await caseworker.reload();
  await caseworker.getByRole('button', { name: '空きを押さえる' }).click();
  await dialog(caseworker, '空きを押さえる').getByRole('button', { name: '押さえる', exact: true }).click();
  await caseworker.getByText('押さえ 1').waitFor();
  await caseworker.goto('/hub/holds');
  const own = caseworker.getByRole('list', { name: '押さえている空き' }).getByRole('listitem');
  await own.filter({ hasText: '蕗の栽培と収穫' }).getByRole('button', { name: '外す' }).click();
  await caseworker.getByText('押さえている空きはありません').waitFor();
});
