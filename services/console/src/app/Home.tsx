import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Role } from '../gql/graphql.ts';
import { useViewer } from './Viewer.tsx';

/** Whoever answers for a partner organisation and nothing else is served by the light pages. */
const servedByLightPages = (roles: readonly Role[]): boolean => roles.length > 0 && roles.every((role) => role === 'PARTNER_COORDINATOR');

/** The first page after signing in: the inbox, or the light pages. Both can be opened by their address by anybody. */
export function Home() {
  const light = servedByLightPages(useViewer().roles);
  useEffect(() => {
    if (light) location.replace('/partner');
  }, [light]);
  return light ? null : <Navigate to="/inbox" replace />;
}
