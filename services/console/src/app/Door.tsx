import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Waiting } from '../components/Waiting.tsx';
import { Desk } from './Desk.tsx';

/** Who may come in how: everything stands behind the sign-in, but for the page of whoever has been invited. */
export function Door() {
  const { pathname } = useLocation();
  if (pathname !== '/invitation') return <Desk />;
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  );
}
