/** What an office says of its own entries: that they are still so, and how much room there is. `entry`: code of the region's data. */
export interface PlannedCare {
  by: string;
  entry: string;
  daysAgo: number;
  room?: { capacity: number; free: number; note?: string };
}

export const plannedCare: readonly PlannedCare[] = [
  { by: 'fukidan', entry: 'fuki-work', daysAgo: 12, room: { capacity: 8, free: 2, note: '収穫の前後は見学だけでも' } },
  { by: 'fukidan', entry: 'fuki-growing', daysAgo: 12 },
  { by: 'fukidan', entry: 'partner-fukidan', daysAgo: 12 },
  { by: 'kg-admin', entry: 'net-mending', daysAgo: 20, room: { capacity: 6, free: 1, note: '見学は随時' } },
  { by: 'kg-admin', entry: 'rubbish-bags', daysAgo: 20, room: { capacity: 10, free: 4 } },
  { by: 'kg-admin', entry: 'kurashigoto-desk', daysAgo: 5 },
  { by: 'kg-admin', entry: 'work-preparation', daysAgo: 20, room: { capacity: 12, free: 3 } },
  { by: 'kg-admin', entry: 'budget-support', daysAgo: 33 },
  { by: 'kg-admin', entry: 'consultation', daysAgo: 33 },
  { by: 'kg-admin', entry: 'mihara-kagayaki', daysAgo: 41 },
  { by: 'kg-admin', entry: 'try-lab', daysAgo: 20, room: { capacity: 8, free: 0, note: '次の回から2人入れます' } },
  { by: 'city-commerce', entry: 'kokorapo', daysAgo: 27, room: { capacity: 15, free: 5 } },
  { by: 'city-commerce', entry: 'majikuru', daysAgo: 27, room: { capacity: 20, free: 6 } },
  { by: 'zoo', entry: 'partner-zoo', daysAgo: 60 },
  { by: 'salon', entry: 'partner-network-salon', daysAgo: 75 },
];

/** How often each month of the period nobody was there, by who had sent; older than the offices' work that is played here. */
export interface PlannedUnmet {
  by: string;
  kind: string;
  months: readonly [number, number, number, number, number, number];
}

export const plannedUnmet: readonly PlannedUnmet[] = [
  { by: 'city-cw3', kind: 'work', months: [3, 4, 2, 5, 3, 4] },
  { by: 'city-cw3', kind: 'housing', months: [2, 1, 3, 2, 2, 4] },
  { by: 'city-cw3', kind: 'withdrawal', months: [1, 2, 2, 1, 3, 2] },
  { by: 'city-cw3', kind: 'food', months: [1, 1, 2, 1, 2, 1] },
  { by: 'csw-ktown', kind: 'work', months: [2, 1, 1, 2, 1, 2] },
  { by: 'csw-ktown', kind: 'withdrawal', months: [1, 1, 2, 1, 1, 1] },
  { by: 'csw-akkeshi', kind: 'work', months: [1, 2, 1, 1, 2, 1] },
  { by: 'csw-akkeshi', kind: 'withdrawal', months: [1, 1, 1, 2, 1, 1] },
  { by: 'csw-akkeshi', kind: 'food', months: [1, 0, 1, 0, 0, 1] },
  { by: 'csw-hamanaka', kind: 'food', months: [1, 1, 1, 0, 1, 1] },
  { by: 'csw-tsurui', kind: 'work', months: [1, 1, 1, 1, 1, 1] },
  { by: 'csw-shibecha', kind: 'work', months: [0, 1, 0, 0, 1, 0] },
];
