import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide-react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import { TextField } from '../../../components/TextField.tsx';
import { type PartnerEntryFragment, PartnerSetRoomDocument } from '../../../gql/partner/entries/graphql.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { PlainButton } from '../controls/Plain.tsx';
import { typedIn } from '../controls/typed.ts';

/** いまの空き: one more or one less with a tap, seen by the region at once. Who has not counted yet types the first number. */
export function RoomPart({ entry: { id, name, room } }: { entry: PartnerEntryFragment }) {
  const { t } = useLingui();
  const { run, running, refusal } = useAct(PartnerSetRoomDocument);
  const { free = null, capacity = null, held = 0, note = null } = room ?? {};
  const say = async (now: number) => {
    await run({ input: { entryId: id, capacity, free: now, note, seen: { capacity, free, note } } });
    // Refused too: then somebody else has said another number, which is the one to go on from.
    tellChange('hub');
  };
  const most = capacity ?? Number.POSITIVE_INFINITY;
  const step = lookOf('outline', 'md', false);
  return (
    <section aria-label={t`${name}の空き`} className="flex flex-col gap-2">
      {free === null ? (
        <FirstCount running={running} onSay={say} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="text-std-16B-170">
            <Trans>いまの空き</Trans>
          </span>
          <span className="flex items-center gap-3">
            <button
              type="button"
              className={step}
              aria-label={t`空きを1つ減らす`}
              aria-disabled={running || free <= held}
              onClick={() => free > held && void say(free - 1)}
            >
              <Minus aria-hidden className="size-5" />
            </button>
            <output aria-live="polite" className="min-w-8 text-center text-std-24B-150">
              {free}
            </output>
            <button
              type="button"
              className={step}
              aria-label={t`空きを1つ増やす`}
              aria-disabled={running || free >= most}
              onClick={() => free < most && void say(free + 1)}
            >
              <Plus aria-hidden className="size-5" />
            </button>
          </span>
          <span className="text-dns-14N-130 text-solid-gray-700">
            {capacity !== null && <Trans>定員 {capacity}</Trans>} {held > 0 && <Trans>うち押さえ {held}</Trans>}
          </span>
        </div>
      )}
      <RefusalBanner refusal={refusal} />
    </section>
  );
}

function FirstCount({ running, onSay }: { running: boolean; onSay(free: number): Promise<void> }) {
  const { t } = useLingui();
  return (
    <form
      className="flex items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const free = numberIn(typedIn(event.currentTarget).must('free'));
        if (typeof free === 'number') void onSay(free);
      }}
    >
      <div className="w-44">
        <TextField label={t`いまの空き`} name="free" required inputMode="numeric" pattern="[0-9０-９]+" autoComplete="off" />
      </div>
      <div className="w-28">
        <PlainButton type="submit" busy={running}>
          <Trans>示す</Trans>
        </PlainButton>
      </div>
    </form>
  );
}
