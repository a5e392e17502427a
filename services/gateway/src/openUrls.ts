import type { Environment } from './environment.js';

/** Where whoever asks sees a picture of what is published to everyone. */
export const openPhotoUrl = ({ publicUrl }: Environment, photoId: string): string => new URL(`/open/photos/${photoId}.jpg`, publicUrl).href;

/** Where whoever asks finds the days of what is published to everyone, as a calendar. */
export const openCalendarUrl = ({ publicUrl }: Environment, entryId: string): string =>
  new URL(`/open/places/${entryId}.ics`, publicUrl).href;
