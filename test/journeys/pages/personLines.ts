import type { World } from '../../kit/world.js';
import { invented } from './invented.js';
import { akkeshi, caseworker, city, type Line, press } from './Line.js';

const person =
  (rest = '') =>
  async (world: World) =>
    `/persons/${(await invented(world, city, akkeshi, 'in_progress')).person}${rest}`;

/** A person: timeline, facts, what is shared, who looked. */
export const personLines: readonly Line[] = [
  { route: '/persons', name: 'one’s people', as: caseworker, at: () => '/persons', heading: '利用者' },
  { route: '/persons/new', name: 'taking somebody in', as: 'hirano.yuki', at: () => '/persons/new', heading: '新しく登録' },
  { route: '/persons/$id', name: 'a person’s timeline', as: caseworker, at: person(), heading: '利用者' },
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
];
