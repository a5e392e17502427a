import { createContext, useContext } from 'react';
import type { CurrentViewerFragment, Duty } from '../gql/graphql.ts';
import { today } from '../lib/dates/today.ts';

const ViewerContext = createContext<CurrentViewerFragment | null>(null);
export const ViewerProvider = ViewerContext;

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useViewer(): CurrentViewerFragment {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in on this page.');
  return viewer;
}

/** Whether somebody with this duty is signed in. The server decides; here it decides only what is offered. */
export const useDuty = (duty: Duty): boolean => useViewer().duties.includes(duty);

/** The units of the own office that somebody or something can be put into today. */
export function useUnits(): CurrentViewerFragment['tenant']['units'] {
  const { tenant } = useViewer();
  const day = today().toString();
  return tenant.units.filter(({ validUntil }) => !validUntil || validUntil >= day);
}
