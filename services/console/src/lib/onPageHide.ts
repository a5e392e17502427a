/**
 * Calls `then` when the page is put away: closed, reloaded, or left for another app on a phone, which may never come back
 * to it. Gives the function that stops it.
 */
export function onPageHide(then: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && then();
  addEventListener('pagehide', then);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    removeEventListener('pagehide', then);
    document.removeEventListener('visibilitychange', hidden);
  };
}
