declare module 'historykana' {
  /** The reading that was typed before it was converted, from everything that stood in the field meanwhile. */
  export default function historykana(history: readonly string[]): string;
}
