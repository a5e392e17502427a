import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accessSearch } from '../scenes/access/accessSearch.ts';
import { boardSearch } from '../scenes/board/boardSearch.ts';
import { composeSearch } from '../scenes/compose/composeSearch.ts';
import { conferenceSearch } from '../scenes/conference/conferenceSearch.ts';
import { figuresSearch } from '../scenes/conferenceFigures/figuresSearch.ts';
import { conferencesSearch } from '../scenes/conferences/conferencesSearch.ts';
import { conveneSearch } from '../scenes/convene/conveneSearch.ts';
import {
  applicationsSearch,
  groupsSearch,
  hubSearch,
  mapSearch,
  needsSearch,
  networkSearch,
  ownSearch,
  unmetSearch,
} from '../scenes/hub/hubSearch.ts';
import { inboxSearch } from '../scenes/inbox/inboxSearch.ts';
import { newPersonSearch } from '../scenes/person/new/newPersonSearch.ts';
import { personSearch } from '../scenes/person/personSearch.ts';
import { tasksSearch } from '../scenes/tasks/tasksSearch.ts';
import { Door } from './Door.tsx';
import { BrokenPage, MissingPage } from './ErrorPages.tsx';
import { Home } from './Home.tsx';

const root = createRootRoute({ component: Door, notFoundComponent: MissingPage, errorComponent: BrokenPage });
const parent = { getParentRoute: () => root };

const home = createRoute({ ...parent, path: '/', component: Home });
/** A scene is one line here: its path, what its URL may say, and the file that is loaded when somebody goes there. */
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

const conferences = createRoute({
  ...parent,
  path: '/conferences',
  validateSearch: conferencesSearch,
  component: lazyRouteComponent(() => import('../scenes/conferences/ConferencesPage.tsx'), 'ConferencesPage'),
});
const convene = createRoute({
  ...parent,
  path: '/conferences/new',
  validateSearch: conveneSearch,
  component: lazyRouteComponent(() => import('../scenes/convene/ConvenePage.tsx'), 'ConvenePage'),
});
const conferenceFigures = createRoute({
  ...parent,
  path: '/conferences/statistics',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('../scenes/conferenceFigures/FiguresPage.tsx'), 'FiguresPage'),
});
const conference = createRoute({
  ...parent,
  path: '/conferences/$id',
  validateSearch: conferenceSearch,
  component: lazyRouteComponent(() => import('../scenes/conference/ConferencePage.tsx'), 'ConferencePage'),
});
const board = createRoute({
  ...parent,
  path: '/conferences/$id/board',
  validateSearch: boardSearch,
  staticData: { bare: true },
  component: lazyRouteComponent(() => import('../scenes/board/BoardPage.tsx'), 'BoardPage'),
});

const hub = createRoute({
  ...parent,
  path: '/hub',
  validateSearch: hubSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/list/HubPage.tsx'), 'HubPage'),
});
const hubEntry = createRoute({
  ...parent,
  path: '/hub/entries/$id',
  component: lazyRouteComponent(() => import('../scenes/hubEntry/EntryPage.tsx'), 'EntryPage'),
});
const newHubEntry = createRoute({
  ...parent,
  path: '/hub/entries/new',
  component: lazyRouteComponent(() => import('../scenes/hubEntry/edit/NewEntryPage.tsx'), 'NewEntryPage'),
});
const editHubEntry = createRoute({
  ...parent,
  path: '/hub/entries/$id/edit',
  component: lazyRouteComponent(() => import('../scenes/hubEntry/edit/EditEntryPage.tsx'), 'EditEntryPage'),
});
const hubMap = createRoute({
  ...parent,
  path: '/hub/map',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/map/MapPage.tsx'), 'MapPage'),
});
const hubNetwork = createRoute({
  ...parent,
  path: '/hub/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/network/NetworkPage.tsx'), 'NetworkPage'),
});
const unmetNeeds = createRoute({
  ...parent,
  path: '/hub/unmet',
  validateSearch: unmetSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/unmet/UnmetPage.tsx'), 'UnmetPage'),
});
const hubNeeds = createRoute({
  ...parent,
  path: '/hub/needs',
  validateSearch: needsSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/needs/NeedsPage.tsx'), 'NeedsPage'),
});
const hubNeed = createRoute({
  ...parent,
  path: '/hub/needs/$id',
  component: lazyRouteComponent(() => import('../scenes/hub/needs/NeedPage.tsx'), 'NeedPage'),
});
const hubGroups = createRoute({
  ...parent,
  path: '/hub/groups',
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/groups/GroupsPage.tsx'), 'GroupsPage'),
});
const hubGroup = createRoute({
  ...parent,
  path: '/hub/groups/$id',
  component: lazyRouteComponent(() => import('../scenes/hub/groups/GroupPage.tsx'), 'GroupPage'),
});
const hubApplications = createRoute({
  ...parent,
  path: '/hub/applications',
  validateSearch: applicationsSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/applications/ApplicationsPage.tsx'), 'ApplicationsPage'),
});
const hubOwn = createRoute({
  ...parent,
  path: '/hub/own',
  validateSearch: ownSearch,
  component: lazyRouteComponent(() => import('../scenes/hub/own/OwnPage.tsx'), 'OwnPage'),
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
    conferences,
    conferenceFigures,
    convene,
    conference,
    board,
    hub,
    hubMap,
    hubNetwork,
    hubEntry,
    newHubEntry,
    editHubEntry,
    unmetNeeds,
    hubNeeds,
    hubNeed,
    hubGroups,
    hubGroup,
    hubOwn,
    hubApplications,
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
