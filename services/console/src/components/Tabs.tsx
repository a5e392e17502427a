import type { ReactNode } from 'react';
import { Tab as AriaTab, TabList as AriaTabList, Tabs as AriaTabs, TabPanel } from 'react-aria-components';

interface TabOf {
  id: string;
  title: ReactNode;
  body: ReactNode;
}

/** Tabs of a page; which one is open belongs into the URL, so the page holds it. */
export function Tabs({ label, tabs, open, onOpen }: { label: string; tabs: readonly TabOf[]; open: string; onOpen(id: string): void }) {
  return (
    <AriaTabs selectedKey={open} onSelectionChange={(key) => onOpen(String(key))}>
      <AriaTabList aria-label={label} className="flex gap-1 overflow-x-auto border-b border-solid-gray-420 print:hidden">
        {tabs.map(({ id, title }) => (
          <AriaTab
            key={id}
            id={id}
            className="-mb-px cursor-pointer border-b-4 border-transparent px-4 py-2.5 text-oln-16N-100 whitespace-nowrap text-solid-gray-800 hover:border-solid-gray-420 data-selected:border-key-900 data-selected:font-700 data-selected:text-key-900"
          >
            {title}
          </AriaTab>
        ))}
      </AriaTabList>
      {tabs.map(({ id, body }) => (
        <TabPanel key={id} id={id} className="pt-5">
          {body}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
