import { useEffect } from 'react';
import { hearNews } from './news.ts';

/** Keeps the page fresh by what the server says, as long as somebody is signed in. */
export function useNews(signedIn: boolean): void {
  useEffect(() => (signedIn ? hearNews() : undefined), [signedIn]);
}
