/** Drawn pictures of places: nobody has photographed an invented afternoon, and a drawing says so at once. */
export type { Drawing } from './Drawing.js';
export { diningTable, fukiField, temple } from './places.js';
export { computerRoom, studyRoom } from './rooms.js';
export { toPicture } from './toPicture.js';
