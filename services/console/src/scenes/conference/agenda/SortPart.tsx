import { useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { KindLawFragment } from '../../../gql/graphql.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { useLawWords } from '../head/useLawWords.ts';
import { aboutPerson } from './itemForm.ts';
import { itemKindsOf } from './itemKinds.ts';
import type { ItemPart } from './itemPart.ts';

/** What is brought, and under which rule, where the meeting may sit under more than one. */
export function SortPart({ form, conference, error }: ItemPart & { error: string | undefined }) {
  const { t } = useLingui();
  const { persons } = conference.kind;
  // Where no person may be discussed, nobody is studied either.
  const sorts = useCodes('agendaItemSorts').filter(({ code }) => code !== 'study' || persons !== 'NONE');
  const { whatMay } = useLawWords();
  const kinds = itemKindsOf(conference);
  const about = aboutPerson(form.watch('sort'));
  const words = (kind: KindLawFragment) => (kind.code === conference.kind.code ? t`${kind.shortName}（この会議）` : kind.shortName);
  return (
    <>
      <Controller
        control={form.control}
        name="sort"
        render={({ field: { value, onChange } }) => (
          <RadioGroup label={t`議題の種類`} required value={value} onChange={onChange}>
            <div className="grid gap-x-4 desk:grid-cols-2">
              {sorts.map(({ code, words: name }) => (
                <Radio key={code} value={code.toUpperCase()}>
                  {name}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
      />
      {about && kinds.length > 1 && (
        <Controller
          control={form.control}
          name="kindCode"
          render={({ field: { value, onChange } }) => (
            <RadioGroup
              label={t`この議題のきまり`}
              required
              error={error}
              value={value || conference.kind.code}
              onChange={(code) => onChange(code === conference.kind.code ? '' : code)}
            >
              {kinds.map((kind) => (
                <Radio key={kind.code} card value={kind.code} detail={whatMay(kind)}>
                  {words(kind)}
                </Radio>
              ))}
            </RadioGroup>
          )}
        />
      )}
    </>
  );
}
