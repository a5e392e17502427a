import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { Controller } from 'react-hook-form';
import { useViewer } from '../../../app/Viewer.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { FieldError } from '../../../components/Field.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PersonOfItemDocument, type PersonOfItemQuery } from '../../../gql/graphql.ts';
import { Personal } from '../../../lib/masking.tsx';
import { type Answer, useAsk } from '../../../lib/server/useAsk.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { FoundLine } from '../../search/FoundLine.tsx';
import { useFound } from '../../search/useFound.ts';
import { ConsentPart } from './ConsentPart.tsx';
import type { ItemPart } from './itemPart.ts';
import { OpenCase } from './OpenCase.tsx';
import { caseMeant, openCasesOf } from './openCases.ts';

interface Props extends ItemPart {
  faults: ReadonlyMap<string, string>;
}

/** About whom of the own office, on which consent where one is needed, and what of the person is told. */
export function PersonPart({ form, conference, faults }: Props) {
  const { t } = useLingui();
  const personId = form.watch('personId');
  const groups = useCodes('fieldGroups');
  const asked = useAsk(PersonOfItemDocument, { id: personId, purpose: 'CONFERENCE' }, { pause: personId === '', live: ['person'] });
  const person = personId ? asked.data?.person : null;
  const fault = faults.get('personId');
  const cases = openCasesOf(person);
  const caseId = form.watch('caseId');
  useEffect(() => {
    if (!person) return;
    const meant = caseMeant(openCasesOf(person), caseId)?.id ?? '';
    if (meant !== caseId) form.setValue('caseId', meant);
  }, [person, caseId, form]);
  const leave = () => {
    form.setValue('personId', '');
    form.setValue('consentId', '');
    form.setValue('caseId', '');
  };
  if (personId === '')
    return (
      <div className="flex flex-col gap-1.5">
        <Choosing onChoose={(id) => form.setValue('personId', id, { shouldDirty: true })} />
        {fault && <FieldError>{fault}</FieldError>}
      </div>
    );
  if (!person) return <NotRead {...asked} onLeave={leave} />;
  return (
    <>
      <Chosen person={person} onLeave={leave} />
      {cases.length > 1 && (
        <OpenCase
          label={t`どのケースのことですか`}
          cases={cases}
          value={caseId}
          error={faults.get('caseId')}
          onChoose={(id) => form.setValue('caseId', id, { shouldDirty: true })}
        />
      )}
      <ConsentPart form={form} conference={conference} person={person} fault={faults.get('consentId')} />
      <Controller
        control={form.control}
        name="fieldGroups"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            label={t`会議で伝える項目`}
            support={t`話し合いに要るものだけを選びます。資料は、はじめて配るときの記録の内容で作られます。あとで記録を直したときは、資料を作り直せます。`}
            error={faults.get('fieldGroups')}
            value={value}
            onChange={onChange}
          >
            <div className="grid gap-x-4 desk:grid-cols-2">
              {groups.map(({ code, words }) => (
                <Checkbox key={code} value={code.toUpperCase()}>
                  {words}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        )}
      />
    </>
  );
}

type Person = NonNullable<PersonOfItemQuery['person']>;

function Chosen({ person: { identity }, onLeave }: { person: Person; onLeave(): void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 bg-solid-gray-50 px-4 py-2 text-dns-16N-130">
      <Trans>だれのこと</Trans>
      <strong>{identity && <Personal>{`${identity.familyName} ${identity.givenName}`}</Personal>}</strong>
      <ChooseAnew onPress={onLeave} />
    </p>
  );
}

const ChooseAnew = ({ onPress }: { onPress(): void }) => (
  <Button size="xs" onPress={onPress}>
    <Trans>選び直す</Trans>
  </Button>
);

/** Nobody yet, or nobody at all; the way back stands there in any case. */
function NotRead({ waiting, fault, again, onLeave }: Pick<Answer<unknown>, 'waiting' | 'fault' | 'again'> & { onLeave(): void }) {
  return (
    <div className="flex flex-col items-start gap-2">
      {waiting && <Waiting />}
      <FaultNote fault={fault} again={again} />
      {!waiting && !fault && (
        <p role="status">
          <Trans>この人の記録は、いまは読めません。</Trans>
        </p>
      )}
      <ChooseAnew onPress={onLeave} />
    </div>
  );
}

/** One’s own people until something is typed; only those of the own office can be brought. */
function Choosing({ onChoose }: { onChoose(personId: string): void }) {
  const { t } = useLingui();
  const own = useViewer().tenant.id;
  const [text, setText] = useState('');
  const { persons, searching } = useFound(text);
  const offered = persons.filter(({ tenant }) => tenant.id === own).slice(0, 8);
  return (
    <>
      <TextField
        type="search"
        label={t`だれのことですか`}
        required
        support={t`名前、カナ、ローマ字、電話の下4桁、番号でさがせます。`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul
        aria-label={t`選べる人`}
        className="max-h-64 divide-y divide-solid-gray-200 overflow-y-auto rounded-8 border border-solid-gray-300 empty:hidden"
      >
        {offered.map((person) => (
          <li key={person.id}>
            <PlainButton
              onPress={() => onChoose(person.id)}
              className="flex min-h-12 w-full cursor-pointer items-center px-4 py-2 text-left text-dns-16N-130 hover:bg-key-50 hover:underline focus-visible:-outline-offset-4"
            >
              <FoundLine person={person} />
            </PlainButton>
          </li>
        ))}
      </ul>
      {!searching && offered.length === 0 && (
        <p role="status" className="text-dns-16N-130 text-solid-gray-700">
          <Trans>自分の組織の記録には見つかりませんでした。</Trans>
        </p>
      )}
    </>
  );
}
