import type { Place } from './open-checks';

/** Strapi draws the parts of a dynamic zone as this list; a list within a text has no description. */
const PARTS = 'main ol[aria-describedby] > li';

/** An input by its name; one that has none, such as a picture, by what its label says. */
const inputOf = (field: string, label: string | undefined): HTMLElement | null => {
  const named = document.querySelector<HTMLElement>(`main [name="${field}"]`);
  if (named || !label) return named;
  const labels = [...document.querySelectorAll<HTMLLabelElement>('main label')];
  const own = labels.find(({ textContent }) => (textContent ?? '').startsWith(label));
  return document.getElementById(own?.htmlFor ?? '');
};

const show = (element: HTMLElement): void => {
  element.scrollIntoView({ block: 'center' });
  const { activeElement } = document;
  element.focus({ preventScroll: true });
  if (document.activeElement !== activeElement) return;
  // No input of its own: what can be clicked in it.
  element.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
};

/** The button of a part that opens and closes it. */
const openerOf = (part: Element): HTMLElement | null =>
  part.querySelector<HTMLElement>('h3 > button[aria-expanded]');

/**
 * Brings an editor to what a check is about: the focus goes into the field, or onto the part, which is
 * opened. Strapi gives plugins no way to do that, so it is done in the page.
 *
 * @param label of the field, as the form shows it
 */
export const leadTo = (place: Place, label?: string): void => {
  if ('field' in place) {
    const input = inputOf(place.field, label);
    if (input) show(input);
    return;
  }
  const part = document.querySelectorAll<HTMLElement>(PARTS)[place.part];
  const opener = part && openerOf(part);
  if (!opener) return;
  if (opener.getAttribute('aria-expanded') === 'false') opener.click();
  show(opener);
};
