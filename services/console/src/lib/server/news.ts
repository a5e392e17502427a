import { endSession } from './client.ts';
import { tellAllChanged, tellChange } from './live.ts';

/** What the server says about its side: see `GET /events`. */
type News = { event: 'change'; kind: string } | { event: 'refetch' | 'ended' };

const room = 'tsunagi.news';
/** Where the server refused the stream, not merely lost it: it is busy, or being started anew. In milliseconds. */
const pauseAfterRefusal = 20_000;

function take(news: News): void {
  if (news.event === 'change') tellChange(news.kind);
  else if (news.event === 'refetch') tellAllChanged();
  else endSession();
}

/** Who is signed in was asked before anybody could listen for them; in milliseconds. */
const askedBefore = 1_000;

/**
 * Holds one stream open until `stopping`. The browser comes back by itself after a loss, in the time the server asks for, and
 * then nobody knows what was said meanwhile.
 */
function listen(tell: (news: News) => void, begun: number, stopping: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource;
    let again: ReturnType<typeof setTimeout>;
    let before = false;
    const open = () => {
      source = new EventSource(`/events?pageAge=${Math.round(performance.now() - begun) + askedBefore}`);
      source.addEventListener('open', () => {
        if (before) tell({ event: 'refetch' });
        before = true;
      });
      source.addEventListener('change', ({ data }) => tell({ event: 'change', kind: (JSON.parse(data) as { kind: string }).kind }));
      source.addEventListener('refetch', () => tell({ event: 'refetch' }));
      source.addEventListener('ended', () => {
        source.close();
        tell({ event: 'ended' });
      });
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, pauseAfterRefusal * (1 + Math.random()));
      });
    };
    open();
    stopping.addEventListener('abort', () => {
      clearTimeout(again);
      source.close();
      done();
    });
  });
}

/**
 * Hears from the server what has changed, until the returned function is called. One stream serves all tabs of a machine,
 * because a browser opens only six connections to one server: the tab that holds the lock listens and tells the others.
 */
export function hearNews(): () => void {
  const begun = performance.now();
  const stopping = new AbortController();
  const channel = new BroadcastChannel(room);
  channel.onmessage = ({ data }) => take(data as News);
  const tell = (news: News) => {
    channel.postMessage(news);
    take(news);
  };
  const listening = () => listen(tell, begun, stopping.signal);
  // Locks exist on secure origins only; without them each tab listens for itself.
  const held = navigator.locks ? navigator.locks.request(room, { signal: stopping.signal }, listening) : listening();
  held.catch(() => undefined);
  return () => {
    stopping.abort();
    channel.close();
  };
}
