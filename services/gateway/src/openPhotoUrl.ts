import type { Environment } from './environment.js';

/** Where whoever asks sees a picture of what is published to everyone. */
export const openPhotoUrl = ({ publicUrl }: Environment, photoId: string): string => new URL(`/open/photos/${photoId}.jpg`, publicUrl).href;
