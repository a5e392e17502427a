import { Trans as Sentence } from '@lingui/react';
import { type ComponentProps, createElement, Fragment, type ReactNode } from 'react';

type Values = Record<string, unknown>;

/**
 * Words from outside as a piece that is put into the sentence whole. As a plain text they would become part of the sentence
 * before it is read for its own elements: `<script>` in a name would be missing from it, `<0>` would borrow our link, and
 * `\u003c` would turn into what it stands for. Numbers stay, for plurals are chosen by them.
 */
const keptWhole = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? createElement(Fragment, null, value) : value]),
  );

/** What every `<Trans>` of the console becomes when it is built; see lingui.config.ts. */
export const Trans = ({ values, ...sentence }: ComponentProps<typeof Sentence>): ReactNode =>
  createElement(Sentence, { ...sentence, ...(values && { values: keptWhole(values) }) });
