import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useViewer } from '../../app/Viewer.tsx';
import { Page } from '../../components/Page.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { FoundLine } from '../search/FoundLine.tsx';
import { useFound } from '../search/useFound.ts';

/** Whom is it about? One’s own people until something is typed. Only people of the own office can be referred. */
export function PersonChoice({ onChoose }: { onChoose(personId: string): void }) {
  const { t } = useLingui();
  const own = useViewer().tenant.id;
  const [text, setText] = useState('');
  const { persons, searching, of } = useFound(text);
  const offered = persons.filter(({ tenant }) => tenant.id === own);
  return (
    <Page title={t`紹介をつくる`}>
      <div className="flex max-w-4xl flex-col gap-5">
        <TextField
          type="search"
          autoFocus
          label={t`だれを紹介しますか`}
          support={t`名前、カナ、ローマ字、電話の下4桁、番号でさがせます。`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <section aria-label={t`選べる人`} className="flex flex-col gap-2">
          <h2 className="text-std-16B-170">{of ? <Trans>見つかった人</Trans> : <Trans>自分の担当</Trans>}</h2>
          {searching && <Waiting />}
          {!searching && offered.length === 0 && (
            <p role="status" className="text-dns-16N-130 text-solid-gray-700">
              <Trans>見つかりませんでした。まだ登録のない方は、先に「利用者」で登録してください。</Trans>
            </p>
          )}
          <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 bg-white empty:hidden">
            {offered.map((person) => (
              <li key={person.id}>
                <Button
                  onPress={() => onChoose(person.id)}
                  className="flex min-h-14 w-full cursor-pointer items-center px-5 py-2.5 text-left text-dns-16N-130 hover:bg-key-50 hover:underline focus-visible:-outline-offset-4"
                >
                  <FoundLine person={person} />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
