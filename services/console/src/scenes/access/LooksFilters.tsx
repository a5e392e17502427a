import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useDuty, useViewer } from '../../app/Viewer.tsx';
import { DateField } from '../../components/DateField.tsx';
import { type Choice, FilterSelect } from '../../components/Select.tsx';
import type { AccessAction, LookedAtQuery } from '../../gql/graphql.ts';
import { useCodes } from '../../lib/words/words.ts';
import type { AccessSearch } from './accessSearch.ts';

const route = getRouteApi('/persons/$id/access');
type LookedAt = NonNullable<LookedAtQuery['person']>;

/** 期間・機関・種別. They stand in the address, so that a view can be kept as a link. */
export function LooksFilters({ person }: { person: LookedAt }) {
  const { t } = useLingui();
  const { from, until, action, office } = route.useSearch();
  const go = route.useNavigate();
  const narrow = (to: Partial<AccessSearch>) => go({ search: (now) => ({ ...now, ...to }), replace: true });
  const all = { value: '', label: t`すべて` };
  const mayReadChanges = useDuty('READS_CHANGES');
  const actions = useCodes('accessActions')
    .filter(({ code }) => code !== 'changed' || mayReadChanges)
    .map(({ code, words }) => ({ value: code.toUpperCase(), label: words }));
  const offices = useOffices(person);
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      <DateField
        label={t`いつから`}
        lean="behind"
        value={from ?? ''}
        onChange={(day) => day !== null && narrow({ from: day || undefined })}
      />
      <DateField
        label={t`いつまで`}
        lean="behind"
        value={until ?? ''}
        onChange={(day) => day !== null && narrow({ until: day || undefined })}
      />
      <FilterSelect
        label={t`機関`}
        active={!!office}
        value={office ?? ''}
        choices={[all, ...offices]}
        onChange={({ target }) => narrow({ office: target.value || undefined })}
      />
      <FilterSelect
        label={t`種別`}
        active={!!action}
        value={action ?? ''}
        choices={[all, ...actions]}
        onChange={({ target }) => narrow({ action: (target.value || undefined) as AccessAction | undefined })}
      />
    </div>
  );
}

/**
 * The own office, and those to which something of the person is or was opened. Around somebody who hides, whoever does not
 * see the address cannot tell the others apart: only the own office is offered then.
 */
function useOffices({ protectedSince, redactions, offices, disclosures }: LookedAt): Choice[] {
  const { tenant } = useViewer();
  const covered = !!protectedSince && redactions.some(({ fieldGroup }) => fieldGroup === 'ADDRESS');
  const others = covered ? [] : [...offices.map((each) => each.tenant), ...disclosures.map(({ to }) => to)];
  return [...new Map([tenant, ...others].map(({ id, shortName }) => [id, { value: id, label: shortName }])).values()];
}
