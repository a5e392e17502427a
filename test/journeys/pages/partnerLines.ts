import type { World } from '../../kit/world.js';
import { invented } from './invented.js';
import { coordinator, kurashigoto, type Line, zoo } from './Line.js';

const asked =
  (rest = '') =>
  async (world: World) =>
    `/partner/lines/${(await invented(world, kurashigoto, zoo, 'requested')).referral}${rest}`;
const inHand =
  (rest = '') =>
  async (world: World) =>
    `/partner/lines/${(await invented(world, kurashigoto, zoo, 'in_progress')).referral}${rest}`;

/** The light pages of a partner, on a phone. */
export const partnerLines: readonly Line[] = [
  { route: null, name: 'the door of the light pages', at: () => '/partner', heading: 'サインイン' },
  { route: null, name: 'the lines of a partner', as: coordinator, at: () => '/partner', heading: 'お願いの一覧' },
  {
    route: null,
    name: 'the lines of a partner to whom nothing has come',
    as: 'azuma.setsuo',
    at: () => '/partner',
    heading: 'お願いの一覧',
  },
  {
    route: null,
    name: 'what a partner keeps in the hub',
    as: 'osawa.kinji',
    at: () => '/partner/entries',
    heading: 'ハブに載せているもの',
  },
  { route: null, name: 'a line that waits for an answer', as: coordinator, at: asked(), heading: 'お願いの内容' },
  ...Object.entries({ accept: 'お受けする', ask: '質問する', decline: 'お断りする', return: '差し戻す' }).map(([answer, heading]) => ({
    route: null,
    name: `answering a line: ${answer}`,
    as: coordinator,
    at: asked(`/${answer}`),
    heading,
  })),
  { route: null, name: 'a line in hand', as: coordinator, at: inHand(), heading: 'お願いの内容' },
  ...Object.entries({
    hold: '休止する',
    report: '結果を報告する',
    stop: '続かなかったことを報告する',
    requestShare: '渡されていないものを頼む',
  }).map(([answer, heading]) => ({
    route: null,
    name: `telling of a line: ${answer}`,
    as: coordinator,
    at: inHand(`/${answer}`),
    heading,
  })),
  { route: null, name: 'a line that is not there', as: coordinator, at: () => '/partner/lines/none', heading: 'お願いの内容' },
];
