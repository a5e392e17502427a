import { box, type Drawing, drawing, line, panes, round, shape } from './Drawing.js';

const leaf = (x: number, y: number, width: number, green: string): string =>
  [
    line(`M${x},${y} C${x - 8},${y + 70} ${x + 6},${y + 130} ${x},${y + 210}`, '#9a5b52', 13),
    shape(
      `M${x},${y + 20} C${x - width * 0.35},${y + width * 0.3} ${x - width},${y + 20} ${x - width * 0.8},${y - width * 0.35} C${x - width * 0.5},${y - width * 0.75} ${x + width * 0.5},${y - width * 0.75} ${x + width * 0.8},${y - width * 0.35} C${x + width},${y + 20} ${x + width * 0.35},${y + width * 0.3} ${x},${y + 20}Z`,
      green,
    ),
    line(
      `M${x},${y + 14} L${x},${y - width * 0.5} M${x},${y} L${x - width * 0.5},${y - width * 0.3} M${x},${y} L${x + width * 0.5},${y - width * 0.3}`,
      '#dfeccb',
      5,
    ),
  ].join('');

/** 蕗の畑: large leaves in front, a shed and a small truck behind, hills. */
export const fukiField: Drawing = drawing(
  '#d9ebf4',
  round(980, 130, 62, 62, '#f7e3a3'),
  shape('M0,360 C180,250 340,280 520,340 C720,230 960,250 1200,340 L1200,520 L0,520Z', '#a9c3b0'),
  box(0, 440, 1200, 360, '#8a6f4d'),
  shape('M0,470 L1200,430 L1200,520 L0,540Z', '#b5c98a'),
  box(120, 300, 230, 170, '#c9a66b'),
  shape('M95,305 L235,215 L375,305Z', '#7b4f3a'),
  box(205, 370, 70, 100, '#6b4a2f'),
  box(820, 385, 190, 70, '#f3f3ee', 8),
  box(1010, 350, 90, 105, '#5b7c99', 12),
  box(1030, 365, 52, 42, '#d9ebf4', 6),
  round(870, 462, 30, 30, '#333333'),
  round(1050, 462, 30, 30, '#333333'),
  leaf(210, 610, 120, '#5f8f4e'),
  leaf(420, 660, 135, '#6fa35b'),
  leaf(640, 600, 125, '#5a8a4a'),
  leaf(850, 665, 140, '#6a9d57'),
  leaf(1060, 610, 118, '#60934f'),
);

const bowl = (x: number, y: number, inside: string): string =>
  [
    round(x, y, 74, 26, '#ffffff'),
    round(x, y, 58, 18, inside),
    shape(`M${x - 74},${y} C${x - 66},${y + 62} ${x + 66},${y + 62} ${x + 74},${y}Z`, '#e8e2d6'),
  ].join('');
const steam = (x: number, y: number): string => line(`M${x},${y} c-18,-24 18,-38 0,-64`, '#ffffff', 7);
const chair = (x: number, y: number, ink: string): string =>
  [box(x, y, 96, 26, ink, 8), box(x + 8, y + 20, 14, 130, ink), box(x + 74, y + 20, 14, 130, ink)].join('');

/** 食堂: a long table with bowls of soup and rice, and a window with curtains. */
export const diningTable: Drawing = drawing(
  '#f6e9d3',
  box(0, 640, 1200, 160, '#c9a87c'),
  panes(380, 70, 440, 270, '#bfe0ee'),
  shape('M330,50 L470,50 C460,180 420,280 350,350Z', '#d98f6b'),
  shape('M870,50 L730,50 C740,180 780,280 850,350Z', '#d98f6b'),
  line('M240,0 L240,120', '#6b5744', 6),
  shape('M170,180 L310,180 L275,115 L205,115Z', '#e7b84f'),
  line('M960,0 L960,120', '#6b5744', 6),
  shape('M890,180 L1030,180 L995,115 L925,115Z', '#e7b84f'),
  chair(190, 590, '#8b6b4a'),
  chair(550, 590, '#8b6b4a'),
  chair(910, 590, '#8b6b4a'),
  box(110, 500, 980, 56, '#a87b4f', 10),
  box(170, 556, 26, 200, '#8f663f'),
  box(1004, 556, 26, 200, '#8f663f'),
  bowl(260, 455, '#f7f3ea'),
  bowl(460, 455, '#c98b4a'),
  bowl(660, 455, '#f7f3ea'),
  bowl(860, 455, '#c98b4a'),
  steam(460, 405),
  steam(860, 405),
  line('M1000,486 l60,-18 M1000,494 l64,-12', '#6b4a2f', 6),
);

/** お寺: the hall from the garden, its wide roof, open doors, cushions around a low table. */
export const temple: Drawing = drawing(
  '#e6eef0',
  box(0, 600, 1200, 200, '#cfc7b2'),
  shape('M60,330 C240,300 330,230 380,130 L820,130 C870,230 960,300 1140,330 L1100,370 L100,370Z', '#4f5a5f'),
  box(370, 108, 460, 34, '#3e474b', 10),
  box(170, 370, 860, 230, '#efe3c8'),
  box(170, 370, 26, 230, '#7b5a3c'),
  box(430, 370, 22, 230, '#7b5a3c'),
  box(748, 370, 22, 230, '#7b5a3c'),
  box(1004, 370, 26, 230, '#7b5a3c'),
  box(196, 395, 234, 205, '#fbf7ec'),
  line('M196,460 h234 M196,530 h234 M274,395 v205 M352,395 v205', '#c8b48b', 4),
  box(770, 395, 234, 205, '#fbf7ec'),
  line('M770,460 h234 M770,530 h234 M848,395 v205 M926,395 v205', '#c8b48b', 4),
  box(452, 395, 296, 205, '#9c7d55'),
  box(500, 520, 200, 20, '#6e4b2c', 6),
  box(520, 540, 14, 50, '#6e4b2c'),
  box(666, 540, 14, 50, '#6e4b2c'),
  round(480, 588, 40, 14, '#7d5a8a'),
  round(600, 594, 44, 14, '#4f7f8a'),
  round(720, 588, 40, 14, '#a8574f'),
  box(120, 600, 960, 26, '#8b6b4a'),
  shape('M470,800 L540,626 L660,626 L730,800Z', '#b8b1a2'),
  round(150, 560, 90, 80, '#6b8f5a'),
  round(1060, 560, 96, 84, '#5f8450'),
);
