import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { boardSearch } from '../scenes/board/boardSearch.ts';
import { conferenceSearch } from '../scenes/conference/conferenceSearch.ts';
import { figuresSearch } from '../scenes/conferenceFigures/figuresSearch.ts';
import { homeworkSearch } from '../scenes/conferenceHomework/homeworkSearch.ts';
import { conferencesSearch } from '../scenes/conferences/conferencesSearch.ts';
import { conveneSearch } from '../scenes/convene/conveneSearch.ts';
import { parent } from './root.ts';

const conferences = createRoute({
  ...parent,
  path: '/conferences',
  validateSearch: conferencesSearch,
  component: lazyRouteComponent(() => import('../scenes/conferences/ConferencesPage.tsx'), 'ConferencesPage'),
});
const conferenceFigures = createRoute({
  ...parent,
  path: '/conferences/statistics',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('../scenes/conferenceFigures/FiguresPage.tsx'), 'FiguresPage'),
});
const conferenceHomework = createRoute({
  ...parent,
  path: '/conferences/homework',
  validateSearch: homeworkSearch,
  component: lazyRouteComponent(() => import('../scenes/conferenceHomework/HomeworkPage.tsx'), 'HomeworkPage'),
});
const convene = createRoute({
  ...parent,
  path: '/conferences/new',
  validateSearch: conveneSearch,
  component: lazyRouteComponent(() => import('../scenes/convene/ConvenePage.tsx'), 'ConvenePage'),
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

/** 会議: before, in and after the room. */
export const conferenceRoutes = [conferences, conferenceFigures, conferenceHomework, convene, conference, board] as const;
