/**
 * 保存した表示. The conditions of a list that somebody comes back to every morning, kept under a name and with them at
 * whatever machine. It carries conditions, never rights: what it shows is what its owner may see on that day.
 */
export { chooseFirstView } from './chooseFirstView.js';
export { viewPages } from './pages.js';
export { listSavedViews } from './readSavedViews.js';
export { removeView } from './removeView.js';
export { SavedView, type ViewConditions } from './SavedView.js';
export { type SaveViewInput, saveView } from './saveView.js';
