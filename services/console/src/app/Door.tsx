import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Waiting } from '../components/Waiting.tsx';
import { Desk } from './Desk.tsx';

/** The pages of those who have no account yet. */
const open = ['/invitation', '/join'];

/** Who may come in how: everything stands behind the sign-in, but for the pages of whoever is invited or wants to take part. */
export function Door() {
  const { pathname } = useLocation();
  if (!open.includes(pathname)) return <Desk />;
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  );
}
