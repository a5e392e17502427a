import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useViewer } from '../../../app/Viewer.tsx';
import { WriteNotesDocument } from '../../../gql/graphql.ts';
import { codeOf, faultOf, isUnanswered } from '../../../lib/server/faults.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { forget, keep, kept } from '../../../lib/vault/vault.ts';
import {
  afterRefusal,
  afterTaken,
  isShown,
  isWaiting,
  noteInput,
  type OnBoard,
  type PendingNote,
  reworded,
  shelfOf,
  type TypedNote,
} from './pendingNote.ts';
import { linesRoom } from './rooms.ts';

export interface Outbox {
  /** What was typed and does not stand on the board yet, in the order of typing. */
  pending: readonly PendingNote[];
  /** The last attempt found nobody: typing goes on, and it is tried again by itself. */
  lost: boolean;
  add(note: TypedNote): void;
  /** Sends a refused line once more: the record may have been handed over meanwhile. */
  again(key: string): void;
  /** The same once somebody has read it again and says that it names nobody. */
  confirm(key: string): void;
  /** Throws a line away with whatever has been made of it; what is given back brings all of it back, as the same lines. */
  drop(key: string): () => void;
  /** Under which key a line was typed here; else by its id. One row keeps it while the line goes onto the board. */
  rowOf(noteId: string): string;
}

/** Between two attempts while nobody answers. */
const pause = 4000;
const mostAtOnce = 100;

type Sent = { taken: readonly OnBoard[] } | { refused: Refusal } | 'lost';

/**
 * Lines on their way to the board. Each is sealed on this machine first, then sent, and forgotten here once the server has
 * it. Without a connection they wait; what the server does not take stays with its reason, and nothing is thrown away. `stands`
 * hears under which id a new line stands there.
 */
export function useOutbox(conferenceId: string, shown: readonly OnBoard[], stands: (key: string, taken: OnBoard) => void): Outbox {
  const { t } = useLingui();
  const client = useClient();
  const room = linesRoom(useViewer().id, conferenceId);
  const [pending, setPending] = useState<readonly PendingNote[]>([]);
  const [lost, setLost] = useState(false);
  const lines = useRef<readonly PendingNote[]>([]);
  const sending = useRef(false);
  const typedAs = useRef(new Map<string, string>());

  const set = (next: readonly PendingNote[]) => {
    lines.current = next;
    setPending(next);
  };

  async function send(batch: readonly PendingNote[]): Promise<Sent> {
    const { data, error } = await client.mutation(WriteNotesDocument, { input: { conferenceId, notes: batch.map(noteInput) } });
    if (isUnanswered(error) || codeOf(error) === 'UNAUTHENTICATED') return 'lost';
    if (error) return { refused: faultOf(error, { title: t`送れませんでした。`, whatToDo: t`もう一度お試しください。` }) };
    const result = data?.writeNotes;
    if (result?.__typename === 'ConferencePayload') return { taken: result.written };
    return result ? { refused: result } : 'lost';
  }

  function refuse(key: string, refusal: Refusal): void {
    const [before, after] = [lines.current, afterRefusal(lines.current, key, refusal)];
    set(after);
    for (const line of after) if (line.key === key && !line.refusal) void keep(room, shelfOf(line), line);
    for (const line of before) if (!after.some((each) => each.key === line.key)) void forget(room, shelfOf(line));
  }

  /** Sealed before it leaves: a machine that fails in between has it still. */
  const seal = (line: PendingNote) => void keep(room, shelfOf(line), line).finally(flush);

  /** All that waits in one request; where one line is refused, each by itself, so that it holds up no other. */
  async function deliver(batch: readonly PendingNote[]): Promise<boolean> {
    const sent = await send(batch);
    if (sent === 'lost') return false;
    if ('taken' in sent) {
      const taken = new Map(batch.map(({ key }, at) => [key, sent.taken[at] as OnBoard]));
      set(afterTaken(lines.current, taken));
      for (const line of batch) {
        const stood = taken.get(line.key) as OnBoard;
        if (!line.noteId) {
          typedAs.current.set(stood.id, line.key);
          stands(line.key, stood);
        }
        void forget(room, shelfOf(line));
      }
      return true;
    }
    const [only, ...others] = batch;
    if (only && others.length === 0) {
      refuse(only.key, sent.refused);
      return true;
    }
    for (const { key } of batch) {
      // As it is by now: what goes before it may have been taken meanwhile, or it was thrown away.
      const now = lines.current.find((line) => line.key === key);
      if (now && !(await deliver([now]))) return false;
    }
    return true;
  }

  const flush = useEffectEvent(async () => {
    if (sending.current) return;
    sending.current = true;
    let reached = true;
    for (let batch = next(); reached && batch.length > 0; batch = next()) reached = await deliver(batch);
    sending.current = false;
    setLost(!reached);
    if (reached) tellChange('board');
  });
  const next = () => lines.current.filter(isWaiting).slice(0, mostAtOnce);

  const restore = useEffectEvent(async () => {
    const before = await kept<PendingNote>(room);
    const known = new Set(lines.current.map(({ key }) => key));
    const back = before.filter(({ key }) => !known.has(key)).map(({ refusal: _, ...line }) => line);
    if (back.length === 0) return;
    set([...back, ...lines.current].sort((one, other) => one.at - other.at));
    void flush();
  });
  useEffect(() => {
    void restore();
    const tryAgain = () => void flush();
    globalThis.addEventListener('online', tryAgain);
    const clock = setInterval(() => lines.current.some(isWaiting) && tryAgain(), pause);
    return () => {
      globalThis.removeEventListener('online', tryAgain);
      clearInterval(clock);
    };
  }, []);

  // What has been seen on the board is over here: struck out there, it does not come back.
  const seen = useEffectEvent(() => {
    const left = lines.current.filter((line) => !isShown(line, shown));
    if (left.length < lines.current.length) set(left);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by whatever the board shows
  useEffect(seen, [shown, pending]);

  return {
    pending: pending.filter((line) => !isShown(line, shown)),
    lost,
    add: (typed) => {
      const refused = lines.current.find(({ key, refusal }) => refusal && key === typed.noteId);
      const line: PendingNote = refused ? reworded(refused, typed) : { ...typed, key: crypto.randomUUID(), at: Date.now() };
      set([...lines.current.filter(({ key }) => key !== line.key), line]);
      seal(line);
    },
    again: (key) => {
      set(lines.current.map(({ refusal, ...line }) => (line.key === key || !refusal ? line : { ...line, refusal })));
      void flush();
    },
    confirm: (key) => {
      const line = lines.current.find((each) => each.key === key);
      if (!line) return;
      const { refusal: _, ...read } = { ...line, anonymityConfirmed: true };
      set(lines.current.map((each) => (each.key === key ? read : each)));
      seal(read);
    },
    drop: (key) => {
      const gone = lines.current.filter((each) => each.key === key || each.noteId === key);
      set(lines.current.filter((each) => !gone.includes(each)));
      for (const line of gone) void forget(room, shelfOf(line));
      return () => {
        const known = new Set(lines.current.map((line) => line.key));
        const back = gone.filter((line) => !known.has(line.key));
        set([...lines.current, ...back].sort((one, other) => one.at - other.at));
        for (const line of back) seal(line);
      };
    },
    rowOf: (noteId) => typedAs.current.get(noteId) ?? noteId,
  };
}
