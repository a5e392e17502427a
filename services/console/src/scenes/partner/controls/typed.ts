/** What stands in a form: each field by its name, trimmed; null where it was left empty. */
export interface Typed {
  text(name: string): string | null;
  /** A field that the form does not let go empty. */
  must(name: string): string;
}

/** Reads the fields where the browser keeps them. Nothing is reset, so a refusal loses nothing that was typed. */
export function typedIn(form: HTMLFormElement): Typed {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '').trim() || null;
  return { text, must: (name) => text(name) ?? '' };
}
