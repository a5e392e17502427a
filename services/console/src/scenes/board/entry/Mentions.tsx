import { Trans, useLingui } from '@lingui/react/macro';
import type { Nameable } from './readEntry.ts';

interface Props {
  id: string;
  offered: readonly Nameable[];
  active: number;
  onChoose(member: Nameable): void;
}

export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** The members who can be meant while a name is typed; the field keeps the focus. */
export function Mentions({ id, offered, active, onChoose }: Props) {
  const { t } = useLingui();
  if (offered.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t`だれの宿題か`}
      className="absolute inset-x-4 bottom-full z-20 max-h-72 overflow-y-auto rounded-8 border border-solid-gray-420 bg-white py-1 shadow-3 desk:inset-x-6"
    >
      {offered.map((member, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
        <div
          key={member.id}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(member)}
          className={`flex min-h-11 cursor-pointer items-center gap-3 px-4 text-std-18N-160 ${at === active ? 'bg-key-50 underline' : ''}`}
        >
          {member.name}
          <span className="text-dns-16N-130 text-solid-gray-700">{member.office}</span>
          {member.notTold && (
            <span className="ml-auto text-dns-16N-130 text-error-2">
              <Trans>この議題は見えません</Trans>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
