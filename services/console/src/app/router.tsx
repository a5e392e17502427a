import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accessSearch } from '../scenes/access/accessSearch.ts';
import { composeSearch } from '../scenes/compose/composeSearch.ts';
import { inboxSearch } from '../scenes/inbox/inboxSearch.ts';
import { meSearch } from '../scenes/me/meSearch.ts';
import { newPersonSearch } from '../scenes/person/new/newPersonSearch.ts';
import { personSearch } from '../scenes/person/personSearch.ts';
import { tasksSearch } from '../scenes/tasks/tasksSearch.ts';
import { conferenceRoutes } from './conferenceRoutes.ts';
import { Home } from './Home.tsx';
import { hubRoutes } from './hubRoutes.ts';
import { parent, root } from './root.ts';

const home = createRoute({ ...parent, path: '/', component: Home });
/** A scene is one entry here: its path, what its URL may say, and the file that is loaded when somebody goes there. */
const inbox = createRoute({
  ...parent,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../scenes/inbox/InboxPage.tsx'), 'InboxPage'),
});

const compose = createRoute({
  ...parent,
  path: '/referrals/new',
  validateSearch: composeSearch,
  component: lazyRouteComponent(() => import('../scenes/compose/ComposePage.tsx'), 'ComposePage'),
});

const sent = createRoute({
  ...parent,
  path: '/sent',
  component: lazyRouteComponent(() => import('../scenes/sent/SentPage.tsx'), 'SentPage'),
});
const drafts = createRoute({
  ...parent,
  path: '/drafts',
  component: lazyRouteComponent(() => import('../scenes/drafts/DraftsPage.tsx'), 'DraftsPage'),
});

const referral = createRoute({
  ...parent,
  path: '/referrals/$id',
  component: lazyRouteComponent(() => import('../scenes/referral/ReferralPage.tsx'), 'ReferralPage'),
});

const person = createRoute({
  ...parent,
  path: '/persons/$id',
  validateSearch: personSearch,
  component: lazyRouteComponent(() => import('../scenes/person/PersonPage.tsx'), 'PersonPage'),
});

const access = createRoute({
  ...parent,
  path: '/persons/$id/access',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('../scenes/access/AccessPage.tsx'), 'AccessPage'),
});

const persons = createRoute({
  ...parent,
  path: '/persons',
  component: lazyRouteComponent(() => import('../scenes/persons/PersonsPage.tsx'), 'PersonsPage'),
});
const newPerson = createRoute({
  ...parent,
  path: '/persons/new',
  validateSearch: newPersonSearch,
  component: lazyRouteComponent(() => import('../scenes/person/new/NewPersonPage.tsx'), 'NewPersonPage'),
});

const me = createRoute({
  ...parent,
  path: '/me',
  validateSearch: meSearch,
  component: lazyRouteComponent(() => import('../scenes/me/MePage.tsx'), 'MePage'),
});
const ownLooks = createRoute({
  ...parent,
  path: '/me/looks',
  component: lazyRouteComponent(() => import('../scenes/me/LooksPage.tsx'), 'LooksPage'),
});
const staff = createRoute({
  ...parent,
  path: '/staff',
  component: lazyRouteComponent(() => import('../scenes/staff/StaffPage.tsx'), 'StaffPage'),
});
const office = createRoute({
  ...parent,
  path: '/office',
  component: lazyRouteComponent(() => import('../scenes/office/OfficePage.tsx'), 'OfficePage'),
});
const notices = createRoute({
  ...parent,
  path: '/notices',
  component: lazyRouteComponent(() => import('../scenes/notices/NoticesPage.tsx'), 'NoticesPage'),
});
/** The pages of strangers: whoever holds a link, and whoever wants to take part, is not signed in. */
const invitation = createRoute({
  ...parent,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../scenes/invitation/InvitationPage.tsx'), 'InvitationPage'),
});

const join = createRoute({
  ...parent,
  path: '/join',
  component: lazyRouteComponent(() => import('../scenes/join/JoinPage.tsx'), 'JoinPage'),
});

const tasks = createRoute({
  ...parent,
  path: '/tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('../scenes/tasks/TasksPage.tsx'), 'TasksPage'),
});

const reviews = createRoute({
  ...parent,
  path: '/reviews',
  component: lazyRouteComponent(() => import('../scenes/reviews/ReviewsPage.tsx'), 'ReviewsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    reviews,
    home,
    inbox,
    sent,
    drafts,
    compose,
    referral,
    persons,
    newPerson,
    person,
    access,
    tasks,
    ...conferenceRoutes,
    ...hubRoutes,
    me,
    ownLooks,
    staff,
    office,
    notices,
    invitation,
    join,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Has the whole screen: no rail, no bar. */
    bare?: boolean;
  }
}
