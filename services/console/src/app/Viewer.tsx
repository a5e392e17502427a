import { createContext, useContext } from 'react';
import type { CurrentViewerFragment } from '../gql/graphql.ts';

const ViewerContext = createContext<CurrentViewerFragment | null>(null);
export const ViewerProvider = ViewerContext;

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useViewer(): CurrentViewerFragment {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in on this page.');
  return viewer;
}
