import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ShieldAlert } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import type { ComposeDraftFragment } from '../../../gql/graphql.ts';
import { PersonName } from '../../person/PersonName.tsx';
import type { ComposePart } from '../composeParts.ts';

/** 1 だれを. Who it is, in which case, and the referral that this one follows. */
export function WhoPart({ person, form, parent }: ComposePart & { parent: ComposeDraftFragment['parent'] }) {
  const { t } = useLingui();
  const cases = person.cases.filter(({ status, id }) => status === 'OPEN' || id === form.getValues('caseId'));
  return (
    <Panel title={<Trans>1 だれを</Trans>}>
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <PersonName identity={person.identity} heading="p" />
          <Link to="/persons/$id" params={{ id: person.id }} className="link text-mono-14N-150">
            {person.number}
          </Link>
          {person.protectedSince && (
            <Badge tone="bad" icon={ShieldAlert}>
              <Trans>支援措置</Trans>
            </Badge>
          )}
        </div>
        {parent && (
          <p className="text-dns-16N-130">
            <Trans>
              もとの紹介{' '}
              <Link to="/referrals/$id" params={{ id: parent.id }} className="link">
                {parent.number}
              </Link>
            </Trans>
          </p>
        )}
        {cases.length > 1 && (
          <Select
            label={t`どのケースの紹介ですか`}
            {...form.register('caseId')}
            choices={cases.map(({ id, number, unit, lead }) => ({
              value: id,
              label: [number, lead?.displayName ?? unit?.name].filter(Boolean).join('　'),
            }))}
          />
        )}
      </div>
    </Panel>
  );
}
