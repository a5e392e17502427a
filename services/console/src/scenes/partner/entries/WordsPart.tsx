import { Trans, useLingui } from '@lingui/react/macro';
import type { SyntheticEvent } from 'react';
import { TextArea } from '../../../components/TextField.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { PlainButton } from '../controls/Plain.tsx';
import { typedIn } from '../controls/typed.ts';
import type { OfWriting } from './DaysPart.tsx';

/** Whoever opens it is about to write: nobody taps once more for that. */
const writeAtOnce = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void =>
  currentTarget.open ? currentTarget.querySelector('textarea')?.focus() : undefined;

/** What it is, in a few words: written over and published from the phone. */
export function WordsPart({ entry: { id, summary }, writing }: OfWriting) {
  const { t } = useLingui();
  return (
    <details className="rounded-8 border border-solid-gray-300" onToggle={writeAtOnce}>
      <summary className="cursor-pointer px-4 py-3 text-dns-16N-130">
        <Trans>説明を直す</Trans>
      </summary>
      <form
        className="flex flex-col gap-3 px-4 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          const said = typedIn(event.currentTarget).text('summary');
          void writing.write(id, '', (content) => ({ ...content, summary: said }));
        }}
      >
        <TextArea label={t`していること`} name="summary" rows={4} defaultValue={summary} error={faultsOf(writing.refusal).get('summary')} />
        <PlainButton type="submit" look="main" busy={writing.running}>
          <Trans>公開する</Trans>
        </PlainButton>
      </form>
    </details>
  );
}
