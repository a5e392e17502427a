import type { Source } from '../sourced.js';

/** In a true region: the public text that says so. */
export const invented: Source = { title: '見本圏域（実在しません）', publisher: 'つなぎ', dated: '2026-11-23' };
