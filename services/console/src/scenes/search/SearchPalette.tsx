import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { FilePlus2, Search, Send } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useDuty } from '../../app/Viewer.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { composing } from '../../lib/shortcuts.ts';
import { useTypedAhead } from '../../lib/typedAhead.ts';
import { ConferenceLine, EntryLine, FoundLine, ReferralLine } from './FoundLine.tsx';
import { type Found, useFound } from './useFound.ts';

/** さがす. People by kana, kanji, romaji, the last digits of a phone or a number; what is not found can be entered at once. */
export function SearchPalette({ onClose }: { onClose(): void }) {
  const { t } = useLingui();
  const go = useNavigate();
  const [text, setText] = useState('');
  useTypedAhead((letters) => setText((now) => now + letters));
  const people = useDuty('HOLDS_RECORDS');
  const found = useFound(text, { people, hub: true });
  const first = text && !found.searching ? firstOf(found) : undefined;
  const open = (key: string) => {
    onClose();
    const [kind, id = ''] = key.split(' ');
    if (kind === 'person') go({ to: '/persons/$id', params: { id } });
    else if (kind === 'referral') go({ to: '/referrals/$id', params: { id } });
    else if (kind === 'conference') go({ to: '/conferences/$id', params: { id } });
    else if (kind === 'entry') go({ to: '/hub/entries/$id', params: { id } });
    else if (kind === 'compose') go({ to: '/referrals/new' });
    else go({ to: '/persons/new', search: { name: found.of } });
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 flex justify-center bg-opacity-gray-600 desk:p-6 desk:pt-[10vh]"
    >
      <Modal className="flex h-full w-full flex-col bg-white shadow-4 desk:h-auto desk:max-h-[70vh] desk:max-w-2xl desk:rounded-16">
        <Dialog aria-label={t`さがす`} className="flex min-h-0 flex-col outline-none" data-focus-quiet>
          {/* What it would highlight by itself is the first of the old list: answers come later than letters. */}
          <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst>
            <TextLine people={people} onEnter={() => first && open(first)} />
            <Results found={found} people={people} onOpen={open} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What Enter opens: the first person, or where there is none the first resource. */
const firstOf = ({ persons, entries }: Found): string | undefined =>
  persons[0] ? `person ${persons[0].id}` : entries[0] && `entry ${entries[0].id}`;

function TextLine({ people, onEnter }: { people: boolean; onEnter(): void }) {
  const { t } = useLingui();
  const typed = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.hasAttribute('aria-activedescendant');
    // Enter that ends a composition chooses kanji, not a person.
    if (composing(event.nativeEvent)) event.stopPropagation();
    else if (event.key === 'Enter' && !chosen) onEnter();
  };
  return (
    <SearchField
      aria-label={people ? t`名前、カナ、ローマ字、電話の下4桁、番号でさがす` : t`資源をさがす`}
      autoFocus
      className="flex items-center gap-3 border-b border-solid-gray-300 px-5 py-3"
    >
      <Search aria-hidden className="size-6 shrink-0 text-solid-gray-700" />
      <Input data-focus-quiet onKeyDownCapture={typed} className="h-11 min-w-0 flex-1 bg-transparent text-std-18N-160 outline-none" />
    </SearchField>
  );
}

function Results({ found, people, onOpen }: { found: Found; people: boolean; onOpen(key: string): void }) {
  const { t } = useLingui();
  const { persons, referrals, conferences, entries, of, searching, fault } = found;
  const none = [persons, referrals, conferences, entries].every(({ length }) => length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must be scrolled by keys too (WCAG 2.1.1)
    <div className="min-h-0 flex-1 overflow-y-auto py-2" tabIndex={0}>
      <p role="status" className="px-5 pt-1 pb-2 text-dns-14N-130 text-solid-gray-700">
        {searching ? (
          <Trans>さがしています</Trans>
        ) : (
          !fault && (people ? <Summary of={of} none={none} /> : <HubSummary of={of} none={none} />)
        )}
      </p>
      <div className="px-5">
        <RefusalBanner refusal={fault} />
      </div>
      <Menu aria-label={t`見つかったもの`} className="outline-none" onAction={(key) => onOpen(String(key))}>
        {persons.length > 0 && (
          <Section title={of ? <Trans>利用者</Trans> : <Trans>自分の担当</Trans>}>
            {persons.map((person) => (
              <Item key={person.id} id={`person ${person.id}`} words={person.number}>
                <FoundLine person={person} />
              </Item>
            ))}
          </Section>
        )}
        {referrals.length > 0 && (
          <Section title={<Trans>紹介</Trans>}>
            {referrals.map((referral) => (
              <Item key={referral.referralId} id={`referral ${referral.referralId}`} words={referral.number}>
                <ReferralLine referral={referral} />
              </Item>
            ))}
          </Section>
        )}
        {conferences.length > 0 && (
          <Section title={<Trans>会議</Trans>}>
            {conferences.map((conference) => (
              <Item key={conference.id} id={`conference ${conference.id}`} words={conference.title}>
                <ConferenceLine conference={conference} />
              </Item>
            ))}
          </Section>
        )}
        {entries.length > 0 && (
          <Section title={<Trans>資源</Trans>}>
            {entries.map((entry) => (
              <Item key={entry.id} id={`entry ${entry.id}`} words={entry.name}>
                <EntryLine entry={entry} />
              </Item>
            ))}
          </Section>
        )}
        {people && !of && (
          <Section title={<Trans>操作</Trans>}>
            <Item id="compose" words={t`紹介をつくる`}>
              <span className="flex items-center gap-2.5">
                <Send aria-hidden className="size-5 text-key-900" />
                <Trans>紹介をつくる</Trans>
              </span>
            </Item>
          </Section>
        )}
        {people && of && !searching && (
          <Section title={<Trans>見つからないとき</Trans>}>
            <Item id="new" words={t`新しく登録`}>
              <span className="flex items-center gap-2.5">
                <FilePlus2 aria-hidden className="size-5 text-key-900" />
                <Trans>「{of}」さんを新しく登録する</Trans>
              </span>
            </Item>
          </Section>
        )}
      </Menu>
    </div>
  );
}

function Summary({ of, none }: { of: string; none: boolean }) {
  if (!of) return <Trans>名前、カナ、ローマ字、電話の下4桁、番号のどれでもさがせます。</Trans>;
  return none ? <Trans>自分の組織の記録には見つかりませんでした。</Trans> : <Trans>Enterで先頭を開きます。↑↓でほかを選べます。</Trans>;
}

function HubSummary({ of, none }: { of: string; none: boolean }) {
  if (!of) return <Trans>資源の名前、していること、困りごとの言葉でさがせます。</Trans>;
  return none ? <Trans>ハブには見つかりませんでした。</Trans> : <Trans>Enterで先頭を開きます。↑↓でほかを選べます。</Trans>;
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <MenuSection>
      <Header className="px-5 pt-3 pb-1 text-dns-14B-130 text-solid-gray-700">{title}</Header>
      {children}
    </MenuSection>
  );
}

function Item({ id, words, children }: { id: string; words: string; children: ReactNode }) {
  return (
    <MenuItem
      id={id}
      textValue={words}
      className="flex min-h-12 cursor-pointer items-center px-5 py-2 text-dns-16N-130 data-focused:bg-key-50 data-focused:underline data-focus-visible:-outline-offset-4"
    >
      {children}
    </MenuItem>
  );
}
