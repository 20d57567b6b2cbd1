'use strict';

/** HTML that is escaped already. */
class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const written = (value) => {
  if (Array.isArray(value)) return value.map(written).join('');
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
};

/** A template whose values are escaped, unless they are HTML themselves; null and false are nothing. */
const html = (strings, ...values) =>
  new Html(String.raw({ raw: strings }, ...values.map((value) => written(value))));

/** Marks the work of a renderer that escapes as HTML. */
const trusted = (text) => new Html(text);

module.exports = { html, trusted };
