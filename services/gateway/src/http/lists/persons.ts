import { listMyPersons } from '@tsunagi/casework';
import { fullKana, fullName, type List, latestRow } from './List.js';

export const persons: List = {
  title: '担当している人',
  columns: () => [
    { title: '番号', width: 14 },
    { title: '氏名', width: 12 },
    { title: 'カナ', width: 14 },
    { title: '生年月日', width: 12, kind: 'day' },
    { title: '最後に触れた日時', width: 12, kind: 'moment' },
  ],
  asks: [],
  choose: async ({ reader }) => {
    const rows = await reader.read(listMyPersons, latestRow);
    return {
      conditions: ['出力者が主担当で、ケースが開いている人'],
      rows: rows.map((row) => [row.number, fullName(row), fullKana(row), row.birthDate, row.touchedAt]),
    };
  },
};
