import { hubEntryIdOf, kushiro } from '@tsunagi/region';
import type { World } from '../../kit/world.js';
import { caseworker, choose, council, type Line, press } from './Line.js';

const [partner, editor, coordinating] = ['osawa.kinji', 'shibata.wataru', 'shirai.aki'];

/** The page of an entry that the region’s data name by this code. */
const entry =
  (code: string, rest = '') =>
  (world: World) =>
    `/hub/entries/${world.id('HubEntry', hubEntryIdOf(kushiro.regionId, code))}${rest}`;
const need = async (world: World) => {
  const { rows } = await world.database.see.query(`select need_id from hub_need where title like '阿寒からの%'`);
  return `/hub/needs/${world.id('HubNeed', rows[0].need_id)}`;
};
const group = async (world: World) => {
  const { rows } = await world.database.see.query(`select group_id from hub_group where name = '音別部会'`);
  return `/hub/groups/${world.id('HubGroup', rows[0].group_id)}`;
};
/** What an organisation has written to the coordinator. */
const letter = async (world: World) => {
  await world.database.see.query(
    `insert into partner_application (region_id, tenant_id, application_id, organisation, contact_name, phone, email, about, challenge_hash, state)
     select region_id, coordinator_tenant_id, '0190a0b0-0000-7000-8000-00000000a001', 'しらかば友の会', '白樺 はる', '0154-00-1234', 'haru@shirakaba.example.jp',
       '鶴居村の集会所で、毎週水曜日に体操とお茶の会をしています。送迎も3人までできます。', 'shirakaba', 'received'
     from region where coordinator_tenant_id is not null on conflict do nothing`,
  );
  return '/hub/applications';
};
/** A list that the city has brought: a line that is sound, and one with faults. */
const list = async (world: World) => {
  const { browser } = await world.colleague(editor);
  const file =
    '名称,名称_カナ,市町村名,電話番号,開催日,料金\r\n標茶こども食堂,シベチャコドモショクドウ,標茶町,015-400-0000,毎週月・水、第2土,無料（要予約）\r\n鶴居食堂,,鶴居むら,電話なし,ときどき,\r\n';
  const head = '--xxTSUNAGIxx\r\nContent-Disposition: form-data; name="file"; filename="list.csv"\r\nContent-Type: text/csv\r\n\r\n';
  const form = Buffer.from(`${head}${file}\r\n--xxTSUNAGIxx--\r\n`);
  const answer = await browser.post('/hub/imports', form, { 'content-type': 'multipart/form-data; boundary=xxTSUNAGIxx' });
  return `/hub/imports/${answer.json().id}`;
};
const around = (world: World) => `/hub/network?around=${world.id('HubEntry', hubEntryIdOf(kushiro.regionId, 'fuki-growing'))}`;

/** The hub: what there is, where, who with whom, what is missing. */
export const hubLines: readonly Line[] = [
  { route: '/hub', name: 'what there is in the region', as: caseworker, at: () => '/hub', heading: 'ハブ' },
  {
    route: '/hub',
    name: 'what was found for a worry',
    as: caseworker,
    at: () => '/hub?text=%E4%BB%95%E4%BA%8B%E6%8E%A2%E3%81%97&needs=%5B%22work%22%5D&room=true',
    heading: 'ハブ',
  },
  { route: '/hub', name: 'nothing found in the hub', as: council, at: () => '/hub?text=zzzzqqq', heading: 'ハブ' },
  { route: '/hub/map', name: 'the map of the region', as: caseworker, at: () => '/hub/map', heading: 'ハブ' },
  { route: '/hub/network', name: 'who does what with whom', as: caseworker, at: () => '/hub/network', heading: 'ハブ' },
  { route: '/hub/network', name: 'the map around the butterbur fields', as: caseworker, at: around, heading: 'ハブ' },
  { route: '/hub/entries/$id', name: 'a resource', as: caseworker, at: entry('fuki-work'), heading: '資源' },
  { route: '/hub/entries/$id', name: 'a place with a picture', as: caseworker, at: entry('temple-dining'), heading: '資源' },
  {
    route: '/hub/entries/$id',
    name: 'a programme with those who take people in',
    as: council,
    at: entry('care-volunteers'),
    heading: '資源',
  },
  { route: '/hub/entries/$id', name: 'a resource that has ended', as: council, at: entry('togetsuso'), heading: '資源' },
  {
    route: '/hub/entries/$id',
    name: 'a resource with a change that waits for its editor',
    as: editor,
    at: entry('majikuru'),
    heading: '資源',
    doing: (page) => page.getByRole('button', { name: '確認して公開する' }).waitFor(),
  },
  {
    route: '/hub/entries/$id',
    name: 'saying what is free',
    as: partner,
    at: entry('fuki-work'),
    heading: '資源',
    doing: press('空きを示す'),
  },
  {
    route: '/hub/entries/$id',
    name: 'saying that a resource is no more',
    as: partner,
    at: entry('fuki-work'),
    heading: '資源',
    doing: choose('終わったと記す'),
  },
  {
    route: '/hub/entries/$id',
    name: 'linking two resources',
    as: editor,
    at: entry('kokorapo'),
    heading: '資源',
    doing: async (page) => {
      await press('つながりを足す')(page);
      await page.getByRole('dialog').getByRole('searchbox').fill('せっせ');
      await page.getByRole('button', { name: 'せっせを選ぶ' }).waitFor();
    },
  },
  { route: '/hub/entries/$id/edit', name: 'changing a resource', as: editor, at: entry('kokorapo', '/edit'), heading: '資源を直す' },
  {
    route: '/hub/entries/new',
    name: 'writing a new resource',
    as: partner,
    at: () => '/hub/entries/new',
    heading: '資源を書く',
    doing: press('日程を足す'),
  },
  { route: '/hub/own', name: 'what the own office keeps in the hub', as: editor, at: () => '/hub/own', heading: 'ハブ' },
  { route: '/hub/own', name: 'what waits for a hub editor', as: editor, at: () => '/hub/own?shelf=offered', heading: 'ハブ' },
  { route: '/hub/needs', name: 'the needs of the region', as: caseworker, at: () => '/hub/needs', heading: 'ハブ' },
  { route: '/hub/needs', name: 'the needs as a list', as: council, at: () => '/hub/needs?view=list', heading: 'ハブ' },
  { route: '/hub/needs', name: 'raising a need', as: caseworker, at: () => '/hub/needs', heading: 'ハブ', doing: press('課題を出す') },
  { route: '/hub/needs/$id', name: 'one need and what may answer it', as: 'fukuhara.chizuru', at: need, heading: '課題' },
  {
    route: '/hub/needs/$id',
    name: 'moving a need',
    as: 'fukuhara.chizuru',
    at: need,
    heading: '課題',
    doing: press('動かす'),
  },
  { route: '/hub/groups', name: 'the working groups', as: caseworker, at: () => '/hub/groups', heading: 'ハブ' },
  {
    route: '/hub/groups',
    name: 'founding a working group',
    as: editor,
    at: () => '/hub/groups',
    heading: 'ハブ',
    doing: press('部会をつくる'),
  },
  { route: '/hub/groups/$id', name: 'a working group as its office sees it', as: coordinating, at: group, heading: '部会' },
  { route: '/hub/groups/$id', name: 'a working group as a reader sees it', as: council, at: group, heading: '部会' },
  {
    route: '/hub/groups/$id',
    name: 'raising a need in a working group',
    as: coordinating,
    at: group,
    heading: '部会',
    doing: press('課題を出す'),
  },
  {
    route: '/hub/groups/$id',
    name: 'seating an organisation in a working group',
    as: coordinating,
    at: group,
    heading: '部会',
    doing: press('加える'),
  },
  { route: '/hub/applications', name: 'an application to take part', as: coordinating, at: letter, heading: 'ハブ' },
  {
    route: '/hub/applications',
    name: 'accepting an application',
    as: coordinating,
    at: letter,
    heading: 'ハブ',
    doing: press('しらかば友の会を受け入れる'),
  },
  { route: '/hub/holds', name: 'the places that are held', as: caseworker, at: () => '/hub/holds', heading: 'ハブ' },
  {
    route: '/hub/entries/$id',
    name: 'holding a place',
    as: caseworker,
    at: entry('fuki-work'),
    heading: '資源',
    doing: press('空きを押さえる'),
  },
  { route: '/hub/imports', name: 'bringing a list into the hub', as: editor, at: () => '/hub/imports', heading: '表から取り込む' },
  { route: '/hub/imports/$id', name: 'a list before it is brought in', as: editor, at: list, heading: '取り込み' },
  {
    route: '/hub/imports/$id',
    name: 'a list that was brought in',
    as: editor,
    at: list,
    heading: '取り込み',
    doing: async (page) => {
      await press('下書きに取り込む')(page);
      await page.getByText('下書きに取り込みました').first().waitFor();
    },
  },
  {
    route: '/hub/imports/$id',
    name: 'a list before it is published at once',
    as: editor,
    at: list,
    heading: '取り込み',
    doing: async (page) => {
      await press('下書きに取り込む')(page);
      await press('まとめて公開する')(page);
      await page.getByRole('dialog', { name: 'まとめて公開する' }).waitFor();
    },
  },
  {
    route: '/hub/imports/$id',
    name: 'a list that was published at once',
    as: editor,
    at: list,
    heading: '取り込み',
    doing: async (page) => {
      await press('下書きに取り込む')(page);
      await press('まとめて公開する')(page);
      await page.getByRole('dialog', { name: 'まとめて公開する' }).getByRole('button', { name: '公開する', exact: true }).click();
      await page.getByText('公開した 1件').waitFor();
    },
  },
  {
    route: '/hub',
    name: 'finding a resource from anywhere',
    as: partner,
    at: () => '/hub',
    heading: 'ハブ',
    doing: async (page) => {
      await press('ハブをさがす')(page);
      await page.keyboard.type('fuki');
      await page.getByRole('menuitem', { name: '蕗の栽培と収穫' }).waitFor();
    },
  },
  { route: '/hub/unmet', name: 'the ledger of unmet needs', as: caseworker, at: () => '/hub/unmet', heading: 'ハブ' },
];
