import { createRootRoute } from '@tanstack/react-router';
import { Door } from './Door.tsx';
import { BrokenPage, MissingPage } from './ErrorPages.tsx';

export const root = createRootRoute({ component: Door, notFoundComponent: MissingPage, errorComponent: BrokenPage });
/** Every scene hangs on the one door. */
export const parent = { getParentRoute: () => root };
