import { box, type Drawing, drawing, line, panes, round, shape } from './Drawing.js';

const screen = (x: number, y: number, glow: string): string =>
  [
    box(x, y, 220, 150, '#3a4750', 12),
    box(x + 14, y + 14, 192, 116, glow, 4),
    line(`M${x + 34},${y + 44} h110 M${x + 34},${y + 70} h140 M${x + 34},${y + 96} h80`, '#ffffff', 7),
    box(x + 96, y + 150, 28, 36, '#3a4750'),
    box(x + 56, y + 184, 108, 14, '#3a4750', 6),
    box(x + 20, y + 214, 180, 18, '#d7dde0', 6),
  ].join('');

/** パソコンの部屋: three screens on a long desk, stools in front, a shelf with pots above. */
export const computerRoom: Drawing = drawing(
  '#e9eef3',
  box(0, 660, 1200, 140, '#c3b59b'),
  box(140, 120, 920, 22, '#a8865c', 4),
  box(190, 50, 46, 70, '#7d5a8a'),
  box(240, 62, 40, 58, '#4f7f8a'),
  box(284, 44, 52, 76, '#d98f6b'),
  box(860, 74, 74, 46, '#b5652f', 6),
  round(897, 52, 52, 36, '#6b8f5a'),
  screen(160, 240, '#5b8fb0'),
  screen(490, 240, '#7fa36a'),
  screen(820, 240, '#c08a4e'),
  box(90, 478, 1020, 40, '#b78f5e', 8),
  box(130, 518, 24, 200, '#8f6d44'),
  box(1046, 518, 24, 200, '#8f6d44'),
  round(270, 610, 76, 20, '#d98f6b'),
  box(260, 620, 20, 110, '#6b5744'),
  round(600, 610, 76, 20, '#d98f6b'),
  box(590, 620, 20, 110, '#6b5744'),
  round(930, 610, 76, 20, '#d98f6b'),
  box(920, 620, 20, 110, '#6b5744'),
  box(1000, 430, 52, 48, '#ffffff', 8),
  line('M1052,442 c26,0 26,26 0,26', '#ffffff', 8),
);

const book = (x: number, y: number, cover: string): string =>
  [
    shape(`M${x},${y} L${x + 90},${y - 16} L${x + 90},${y + 34} L${x},${y + 50}Z`, cover),
    shape(`M${x},${y} L${x - 90},${y - 16} L${x - 90},${y + 34} L${x},${y + 50}Z`, cover),
    shape(`M${x},${y - 4} L${x + 80},${y - 20} L${x + 80},${y + 22} L${x},${y + 38}Z`, '#fffdf6'),
    shape(`M${x},${y - 4} L${x - 80},${y - 20} L${x - 80},${y + 22} L${x},${y + 38}Z`, '#fffdf6'),
  ].join('');

/** 学習の部屋: a round table with open books and pencils, a large window, a sofa along the wall. */
export const studyRoom: Drawing = drawing(
  '#f3efe2',
  box(0, 600, 1200, 200, '#d5b98c'),
  panes(90, 80, 420, 300, '#c8e3ee'),
  shape('M108,362 L108,300 C200,250 280,300 292,290 L292,362Z', '#a9c3b0'),
  shape('M308,362 L308,300 C380,270 440,320 492,280 L492,362Z', '#a9c3b0'),
  box(650, 120, 420, 190, '#4f6f63', 6),
  line('M690,180 h180 M690,220 h260 M690,260 h140', '#e8efe9', 7),
  round(1000, 210, 34, 34, '#f2d27a'),
  box(760, 430, 400, 90, '#7d9bb0', 24),
  box(740, 480, 440, 110, '#6b8aa0', 20),
  round(430, 560, 350, 92, '#b98a57'),
  round(430, 548, 350, 92, '#cfa36f'),
  box(410, 630, 40, 130, '#8f663f'),
  round(430, 764, 150, 22, '#8f663f'),
  book(260, 530, '#a8574f'),
  book(520, 510, '#4f7f8a'),
  line('M360,588 l90,-16', '#e0a93f', 10),
  line('M600,570 l70,18', '#6b8f5a', 10),
  round(690, 540, 22, 16, '#d98f6b'),
);
