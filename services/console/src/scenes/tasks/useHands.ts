import { useLingui } from '@lingui/react/macro';
import { useUnits, useViewer } from '../../app/Viewer.tsx';
import type { Choice } from '../../components/Select.tsx';
import { useColleagues } from '../staff/useColleagues.ts';

/** Whose a task can be: oneself, any of the own unit, another unit, a colleague. */
export function useHands(): readonly Choice[] {
  const { t } = useLingui();
  const { id: staffId, unit } = useViewer();
  const colleagues = useColleagues();
  const units = [...useUnits()].sort((one, other) => Number(other.id === unit?.id) - Number(one.id === unit?.id));
  return [
    { value: `staff ${staffId}`, label: t`自分` },
    ...units.map(({ id, name }) => ({ value: `unit ${id}`, label: t`${name}のだれか` })),
    ...colleagues.filter(({ value }) => value !== staffId).map(({ value, label }) => ({ value: `staff ${value}`, label })),
  ];
}
