import { administrator, caseworker, type Line, press, supervisor } from './Line.js';

/** One’s own work and settings, and those of the own office. */
export const ownLines: readonly Line[] = [
  { route: '/tasks', name: 'one’s tasks', as: caseworker, at: () => '/tasks', heading: 'やること' },
  { route: '/tasks', name: 'writing a task', as: caseworker, at: () => '/tasks', heading: 'やること', doing: press('足す') },
  { route: '/reviews', name: 'judging who opened in need', as: 'araki.seiji', at: () => '/reviews', heading: '緊急閲覧の点検' },
  { route: '/sent', name: 'what one has sent', as: caseworker, at: () => '/sent', heading: '送信済み' },
  { route: '/drafts', name: 'what one has begun', as: caseworker, at: () => '/drafts', heading: '書きかけ' },
  { route: '/me', name: 'one’s own settings', as: caseworker, at: () => '/me', heading: '自分の設定' },
  { route: '/me', name: 'changing the password', as: caseworker, at: () => '/me', heading: '自分の設定', doing: press('変える') },
  {
    route: '/me',
    name: 'setting up an authenticator app',
    as: caseworker,
    at: () => '/me',
    heading: '自分の設定',
    doing: press('使いはじめる'),
  },
  { route: '/me/looks', name: 'what one has looked at', as: caseworker, at: () => '/me/looks', heading: '自分が見た記録' },
  { route: '/notices', name: 'the notices', as: caseworker, at: () => '/notices', heading: 'お知らせ' },
  { route: '/office', name: 'the own office', as: administrator, at: () => '/office', heading: '組織' },
  { route: '/office', name: 'the own office, for who only says its room', as: supervisor, at: () => '/office', heading: '組織' },
  { route: '/staff', name: 'the staff of an office', as: administrator, at: () => '/staff', heading: '職員' },
  { route: '/staff', name: 'inviting a colleague', as: administrator, at: () => '/staff', heading: '職員', doing: press('招待する') },
  { route: '/staff', name: 'the staff, for who does not keep it', as: caseworker, at: () => '/staff', heading: '職員' },
  { route: null, name: 'an address of no page', as: caseworker, at: () => '/nowhere', heading: '見つかりませんでした' },
];
