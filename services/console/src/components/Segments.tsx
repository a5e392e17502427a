import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface Segment<Id extends string> {
  id: Id;
  words: string;
  icon?: LucideIcon;
}

/** One of a few ways to look at the same thing. */
export function Segments<Id extends string>(props: {
  label: string;
  segments: readonly Segment<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}) {
  const { label, segments, chosen, onChoose } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([id]) => id && onChoose(String(id) as Id)}
      className="inline-flex rounded-8 border border-solid-gray-420 bg-white p-0.5"
    >
      {segments.map(({ id, words, icon: Icon }) => (
        <ToggleButton
          key={id}
          id={id}
          className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-6 px-3 text-oln-14N-100 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline data-selected:bg-key-900 data-selected:text-white"
        >
          {Icon && <Icon aria-hidden className="size-4" />}
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
