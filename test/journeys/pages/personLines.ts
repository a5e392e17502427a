import type { World } from '../../kit/world.js';
import { invented } from './invented.js';
import { akkeshi, caseworker, city, council, type Line, press } from './Line.js';

const person =
  (rest = '') =>
  async (world: World) =>
    `/persons/${(await invented(world, city, akkeshi, 'in_progress')).person}${rest}`;

/** The caseworker had the page once, before the last two things happened. */
const lookedAtBefore = async (world: World) => {
  const { person: id } = await invented(world, city, akkeshi, 'in_progress');
  const looks = await world.colleague(caseworker);
  const timeline = 'query ($id: ID!) { person(id: $id) { cases { id } timeline(first: 3) { edges { node { at } } } } }';
  const { data } = await looks.ask(timeline, { id });
  await world.database.see.query(
    `update access_log set at = $2::timestamptz where actor_staff_id = $1 and subject_kind = 'SupportCase' and action = 'read'`,
    [looks.staffId, data.person.timeline.edges[2].node.at],
  );
  return `/persons/${id}`;
};

/** A person: timeline, facts, what is shared, who looked. */
export const personLines: readonly Line[] = [
  { route: '/persons', name: 'one’s people', as: caseworker, at: () => '/persons', heading: '利用者' },
  { route: '/persons/new', name: 'taking somebody in', as: 'hirano.yuki', at: () => '/persons/new', heading: '新しく登録' },
  { route: '/persons/$id', name: 'a person’s timeline', as: caseworker, at: person(), heading: '利用者' },
  { route: '/persons/$id', name: 'a person of another office', as: council, at: person(), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'a timeline with the mark where one left off',
    as: caseworker,
    at: lookedAtBefore,
    heading: '利用者',
    doing: (page) => page.getByText('前回ご覧になった所').waitFor(),
  },
  {
    route: '/persons/$id',
    name: 'nothing found in a timeline',
    as: caseworker,
    at: person('?own=true'),
    heading: '利用者',
    doing: async (page) => {
      await page.getByLabel('経過をさがす').fill('無意味な言葉');
      await page.getByText('この条件では見つかりませんでした').waitFor();
    },
  },
  {
    route: '/persons/$id',
    name: 'writing a record',
    as: caseworker,
    at: person(),
    heading: '利用者',
    doing: press('記録する'),
  },
  { route: '/persons/$id', name: 'a person’s facts', as: caseworker, at: person('?tab=facts'), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'changing facts',
    as: caseworker,
    at: person('?tab=facts'),
    heading: '利用者',
    doing: press(/を直す$/),
  },
  { route: '/persons/$id', name: 'what is shared of a person', as: caseworker, at: person('?tab=sharing'), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'recording a consent',
    as: caseworker,
    at: person('?tab=sharing'),
    heading: '利用者',
    doing: press('同意を記録する'),
  },
  {
    route: '/persons/$id',
    name: 'recording that a consent is taken back',
    as: caseworker,
    at: person('?tab=sharing'),
    heading: '利用者',
    doing: press('撤回を記録する'),
  },
  {
    route: '/persons/$id',
    name: 'the question why one looks',
    as: 'okada.shun',
    at: person(),
    heading: '担当の外の方です',
  },
  { route: '/persons/$id/access', name: 'who looked', as: caseworker, at: person('/access'), heading: 'だれが見たか' },
  {
    route: '/persons/$id/access',
    name: 'who looked, of one office',
    as: caseworker,
    at: person('/access?action=READ&from=2026-01-01'),
    heading: 'だれが見たか',
    doing: (page) => page.getByRole('combobox', { name: '機関' }).selectOption({ label: '厚岸町社協' }),
  },
  {
    route: '/persons/$id/access',
    name: 'who changed something, for the privacy officer',
    as: 'araki.seiji',
    at: person('/access?action=CHANGED'),
    heading: '担当の外の方です',
    doing: async (page) => {
      await page.getByText('査察指導・点検').click();
      await press('この目的で見る')(page);
      await page
        .getByRole('row', { name: /変えた/ })
        .first()
        .waitFor();
    },
  },
];
