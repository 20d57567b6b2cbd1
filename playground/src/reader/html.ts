/** HTML that is escaped already. */
export class Html {
  constructor(readonly text: string) {}

  toString() {
    return this.text;
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What a template takes. */
type Value = Html | string | number | boolean | null | undefined | readonly Value[];

const written = (value: Value): string => {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object' && value !== null) return value.map(written).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
};

/** A template whose values are escaped, unless they are HTML themselves; null and false are nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]) =>
  new Html(String.raw({ raw: strings }, ...values.map((value) => written(value))));

/** Marks the work of a renderer that escapes as HTML. */
export const trusted = (text: string) => new Html(text);
