import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, FileText } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Withheld } from '../../../components/Withheld.tsx';
import type { ItemWholeFragment, SheetShownFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { useHush } from '../../board/hush.tsx';
import { aboutPerson } from './itemForm.ts';
import { RemovePaper } from './RemovePaper.tsx';
import { ReprintPaper } from './ReprintPaper.tsx';
import { SheetFile } from './SheetFile.tsx';

/** 会議資料: what was handed to the viewer, page by page, and what was left out. */
export function Sheets({ item, mayChange = false }: { item: ItemWholeFragment; mayChange?: boolean }) {
  const word = useWord();
  const { sheets, brief, sort, state } = item;
  const fieldGroups = brief?.fieldGroups ?? [];
  if (state === 'STRUCK' || state === 'CARRIED') return null;
  const had = new Set(sheets.map(({ fieldGroup }) => fieldGroup));
  const leftOut = state === 'PROPOSED' ? [] : fieldGroups.filter((group) => !had.has(group));
  if (state === 'PROPOSED' && sheets.length === 0 && brief)
    return aboutPerson(sort) ? (
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>
          資料はまだ配られていません。配る予定の項目：{fieldGroups.map((group) => word('fieldGroups', group)).join('、') || '―'}
        </Trans>
      </p>
    ) : null;
  return (
    <div className="flex flex-col gap-2">
      {sheets.length > 0 && (
        <Disclosure className="group rounded-8 border border-solid-gray-300">
          <Heading level={4}>
            <Button
              slot="trigger"
              className="flex min-h-11 w-full cursor-pointer items-center gap-2 px-3 text-left text-dns-16B-130 hover:bg-solid-gray-50 hover:underline"
            >
              <FileText aria-hidden className="size-5 shrink-0" />
              <Plural value={sheets.length} other="あなたに見える資料 #枚" />
              <ChevronDown aria-hidden className="ml-auto size-5 shrink-0 group-data-expanded:rotate-180" />
            </Button>
          </Heading>
          <DisclosurePanel>
            <div className="flex flex-col gap-4 border-t border-solid-gray-200 px-3 py-3">
              {sheets.map((sheet) => (
                <div key={sheet.id}>
                  <Sheet sheet={sheet} />
                  {mayChange &&
                    (sheet.fieldGroup ? <ReprintPaper item={item} fieldGroup={sheet.fieldGroup} /> : <RemovePaper sheet={sheet} />)}
                </div>
              ))}
            </div>
          </DisclosurePanel>
        </Disclosure>
      )}
      {!brief && aboutPerson(sort) && <Withheld reason={<Trans>この議題の趣旨と資料は、あなたには配られていません</Trans>} />}
      {leftOut.map((group) => (
        <span key={group} className="flex flex-wrap items-center gap-x-3 text-dns-16N-130">
          {word('fieldGroups', group)}
          <Withheld reason={<Trans>あなたには配られていません</Trans>} />
        </span>
      ))}
    </div>
  );
}

/** One page. What stands on it tells who somebody is, so that 伏せる hides all of it. */
export function Sheet({ sheet: { title, text, file, lines, fieldGroup, printedAt } }: { sheet: SheetShownFragment }) {
  const { i18n } = useLingui();
  const named = useHush()(title);
  return (
    <section aria-label={named}>
      <h5 className="text-dns-16B-130">{named}</h5>
      {fieldGroup && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          <Trans>{moment(printedAt, i18n.locale)} の記録の内容</Trans>
        </p>
      )}
      <div className="pt-1 text-std-16N-170 whitespace-pre-wrap">
        <Personal>
          {text}
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
          {!text && !file && lines.length === 0 && (
            <span className="text-solid-gray-600">
              <Trans>記録なし</Trans>
            </span>
          )}
        </Personal>
      </div>
      {file && <SheetFile file={file} />}
    </section>
  );
}
