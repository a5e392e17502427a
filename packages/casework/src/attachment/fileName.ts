const extensions = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** What is taken: papers as they come from a scanner, and photographs of them. */
export type MediaType = keyof typeof extensions;
export const mediaTypes = Object.keys(extensions) as MediaType[];

const mostLetters = 120;
/** Control characters, path separators, marks that turn the direction of writing around, and what some system gives a meaning. */
const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/**
 * The name of a file as people know it, Japanese kept, and nothing in it that a browser, a shell or an eye could take for
 * something else. Its ending is that of what it really is.
 */
export function inertName(name: string, mediaType: MediaType): string {
  const stem = name
    .normalize('NFC')
    .replace(harmful, '')
    .replace(/\.[^.]*$/u, '')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${[...(stem || '写し')].slice(0, mostLetters).join('')}.${extensions[mediaType]}`;
}
