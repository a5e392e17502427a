import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
import { parent } from './root.ts';

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
const hubHolds = createRoute({
  ...parent,
  path: '/hub/holds',
  component: lazyRouteComponent(() => import('../scenes/hub/holds/HoldsPage.tsx'), 'HoldsPage'),
});
const hubImports = createRoute({
  ...parent,
  path: '/hub/imports',
  component: lazyRouteComponent(() => import('../scenes/hub/imports/ImportsPage.tsx'), 'ImportsPage'),
});
const hubImport = createRoute({
  ...parent,
  path: '/hub/imports/$id',
  component: lazyRouteComponent(() => import('../scenes/hub/imports/ImportPage.tsx'), 'ImportPage'),
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

/** 地域のハブ. */
export const hubRoutes = [
  hub,
  hubEntry,
  newHubEntry,
  editHubEntry,
  hubMap,
  hubNetwork,
  unmetNeeds,
  hubNeeds,
  hubNeed,
  hubGroups,
  hubGroup,
  hubHolds,
  hubImports,
  hubImport,
  hubApplications,
  hubOwn,
] as const;
