import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { FilePlus2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type FoundPersonFragment, FoundPersonsDocument, MyPersonsDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { FoundLine } from '../search/FoundLine.tsx';

/** 利用者. One’s own people, last touched first, and the way to everybody else of the office. */
export function PersonsPage() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  return (
    <Page title={t`利用者`} tools={<Tools />}>
      <div className="flex max-w-4xl flex-col gap-6">
        <TextField
          type="search"
          label={t`利用者をさがす`}
          support={t`名前、カナ、ローマ字、電話の下4桁、番号のどれでも。どのページからでも / でさがせます。`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {text.trim() ? <Found text={text.trim()} /> : <Mine />}
      </div>
    </Page>
  );
}

function Tools() {
  return (
    <>
      <ExportMenu list="persons" />
      <NewPerson />
    </>
  );
}

function NewPerson() {
  return (
    <ButtonLink size="sm" look="main" to="/persons/new">
      <FilePlus2 aria-hidden className="size-4" />
      <Trans>新しく登録</Trans>
    </ButtonLink>
  );
}

function Found({ text }: { text: string }) {
  const { data, waiting, former, fault } = useAsk(FoundPersonsDocument, { text }, { keepFormer: true });
  if (fault) return <RefusalBanner refusal={fault} />;
  if (waiting || !data) return <Waiting />;
  const persons = data.searchPersons.edges.map(({ node }) => node);
  if (persons.length > 0) return <List persons={persons} />;
  if (former) return <Waiting />;
  return (
    <EmptyState
      icon={UsersRound}
      title={<Trans>見つかりませんでした</Trans>}
      action={
        <ButtonLink look="main" to="/persons/new" search={{ name: text }}>
          <Trans>「{text}」さんを新しく登録する</Trans>
        </ButtonLink>
      }
    >
      <Trans>カナやローマ字でも試してみてください。ほかの組織だけが知っている方は、ここには出ません。</Trans>
    </EmptyState>
  );
}

function Mine() {
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault } = useAsk(MyPersonsDocument, { after }, { live: ['person'], keepFormer: true });
  if (fault) return <RefusalBanner refusal={fault} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.myPersons;
  if (edges.length === 0)
    return (
      <EmptyState icon={UsersRound} title={<Trans>担当している方はまだいません</Trans>} action={<NewPerson />}>
        <Trans>新しく登録するか、紹介を受けると、ここに出ます。</Trans>
      </EmptyState>
    );
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-18B-160">
        <Trans>自分の担当</Trans>
      </h2>
      <List persons={edges.map(({ node }) => node)} />
      <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
        <Trans>次の50人</Trans>
      </Pager>
    </section>
  );
}

function List({ persons }: { persons: readonly FoundPersonFragment[] }) {
  return (
    <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 bg-white">
      {persons.map((person) => (
        <li key={person.id} className="first:rounded-t-12 last:rounded-b-12">
          <Link
            to="/persons/$id"
            params={{ id: person.id }}
            className="flex min-h-14 items-center rounded-[inherit] px-5 py-2.5 text-dns-16N-130 hover:bg-key-50 hover:underline focus-visible:-outline-offset-4"
          >
            <FoundLine person={person} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
