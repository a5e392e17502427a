import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policyTable } from '@tsunagi/access';
import { accessActions, schemas } from '@tsunagi/casework';
import { onAccessLogPaper } from '@tsunagi/gateway';
import { printAccessLog, type Sheet, wareki, writeCsv } from '@tsunagi/papers';

const sheet = (...cells: string[]): Sheet => ({
  title: '表',
  condition: 'すべて',
  by: '試験',
  at: new Date(0),
  columns: cells.map((title) => ({ title, width: 8 })),
  rows: [cells],
});

describe('lists', () => {
  it('disarm what a spreadsheet would take for a formula, in half and full width', () => {
    const evil = ['=1+1', '+81', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'];
    const text = writeCsv(sheet(...evil), 'utf-8').bytes.toString();
    const row = text.trimEnd().split('\r\n').at(-1) as string;
    for (const each of evil) expect(row).toContain(`"'${each}"`);
  });

  it('leave alone what only holds such a sign', () => {
    expect(writeCsv(sheet('A=B', '090-0000-1234'), 'utf-8').bytes.toString()).toContain('"A=B","090-0000-1234"');
  });

  it('write what Shift_JIS has, the letters of Windows included, and lose nothing in silence', () => {
    const { bytes, unwritable } = writeCsv(sheet('髙橋①', '森鷗外', '😀', 'だれ?'), 'shift_jis');
    expect(unwritable).toEqual(expect.arrayContaining(['😀']));
    const text = new TextDecoder('shift_jis').decode(bytes);
    expect(text).toContain('髙橋①');
    expect(text).toContain('だれ?');
    expect(text).toContain('〓');
  });
});

describe('days', () => {
  it('are written by era, the first year as 元年', () => {
    expect([wareki('2026-11-22'), wareki('2019-05-01'), wareki('1989-01-07'), wareki('2029-01-11'), wareki(null)]).toEqual([
      '令和8年11月22日',
      '令和元年5月1日',
      '昭和64年1月7日',
      '令和11年1月11日',
      '',
    ]);
  });
});

/** The words between quotation marks at the beginning of a line of the template, in the list of this name. */
const entriesOf = (list: string): string[] => {
  const template = readFileSync(new URL('../../packages/papers/templates/access-log-easy.typ', import.meta.url), 'utf8');
  const [, body = ''] = new RegExp(`#let ${list} = \\(\\n([^]*?)\\n\\)`).exec(template) ?? [];
  return [...body.matchAll(/^ {2}"([^"]+)":/gm)].map(([, word = '']) => word);
};

describe('who looked, in easy Japanese', () => {
  const aboutSomebody = schemas.filter((schema) => 'personId' in schema.meta.properties).map((schema) => String(schema.meta.className));
  const subjects = policyTable.map(({ subject }) => subject).filter((subject) => aboutSomebody.includes(subject));

  it('has words with their readings for everything that can be seen of a person', () => {
    const shown = new Set(subjects.map(onAccessLogPaper));
    expect(shown.size).toBeGreaterThan(20);
    expect(entriesOf('things').sort()).toEqual([...shown].sort());
  });

  it('has words for everything that can be done with it, but emergency access, which stands there as a look', () => {
    const { glass: _, ...shown } = accessActions;
    expect(entriesOf('known').sort()).toEqual(
      Object.values(shown)
        .map(({ ja }) => ja)
        .sort(),
    );
  });
});

describe('papers', () => {
  it('print what they are given as it is: no value can change the paper', () => {
    const entry = {
      at: '#panic()',
      who: '*_$ #set page(fill: red)',
      action: '見た',
      what: ['#read("/etc/passwd")', '住所'],
      basis: '本人同意',
    };
    const paper = { name: '#emph[x]', office: '釧路市', officeKana: 'くしろし', phone: '', period: '', entries: [entry], printed: '' };
    for (const language of ['plain', 'easy'] as const) expect(printAccessLog(paper, language).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
