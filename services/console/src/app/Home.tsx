import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useViewer } from './Viewer.tsx';

/** The first page after signing in: the inbox, or the light pages. Both can be opened by their address by anybody. */
export function Home() {
  const { lightPages: light } = useViewer();
  useEffect(() => {
    if (light) location.replace('/partner');
  }, [light]);
  return light ? null : <Navigate to="/inbox" replace />;
}
