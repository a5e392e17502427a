import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { inboxSearch } from '../scenes/inbox/inboxSearch.ts';
import { Desk } from './Desk.tsx';
import { BrokenPage, MissingPage } from './ErrorPages.tsx';
import { Home } from './Home.tsx';

const root = createRootRoute({ component: Desk, notFoundComponent: MissingPage, errorComponent: BrokenPage });
const parent = { getParentRoute: () => root };

const home = createRoute({ ...parent, path: '/', component: Home });
/** A scene is one line here: its path, what its URL may say, and the file that is loaded when somebody goes there. */
const inbox = createRoute({
  ...parent,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../scenes/inbox/InboxPage.tsx'), 'InboxPage'),
});

const referral = createRoute({
  ...parent,
  path: '/referrals/$id',
  component: lazyRouteComponent(() => import('../scenes/referral/ReferralPage.tsx'), 'ReferralPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, inbox, referral]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
