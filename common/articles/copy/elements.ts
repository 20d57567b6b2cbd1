import type { HeadingLevel } from '../types';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Elements whose edges end a paragraph. */
const BLOCKS = words(
  'address amp-accordion amp-twitter article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ' +
    'menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr twitter-widget ul',
);

/**
 * Elements whose words no reader of the page sees: they are not words of the copy. What stands in
 * a `noscript` is what the page shows by its scripts, once more.
 */
const SILENT = words('script style noscript template title head iframe object svg datalist');

const INLINE = words(
  'a abbr acronym amp-img amp-youtube amp-instagram applet area audio b base basefont bdi bdo big br button ' +
    'canvas cite code col colgroup data del dfn em embed font frame frameset i image img input ins ' +
    'kbd label link map mark marquee math meta meter nobr noframes noembed output param picture ' +
    'portal progress q rb rbc rp rt rtc ruby s samp slot small source span strike strong sub sup td ' +
    'textarea th time track tt u var video wbr xmp bgsound',
);

/** Elements that have no end. */
const VOID = words(
  'area base basefont bgsound br col embed frame hr image img input link meta param source track wbr',
);

/** Elements that put pages in order: where one of them stands, line feeds are only space. */
const LAYOUT = words('p div br section article td body html meta');

export const isBlock = (name: string): boolean => BLOCKS.has(name);
export const isSilent = (name: string): boolean => SILENT.has(name);
export const isVoid = (name: string): boolean => VOID.has(name);
export const isLayout = (name: string): boolean => LAYOUT.has(name);

/** Names of HTML, of Office's and SVG's own (`o:p`), and custom elements (`amp-img`). */
export const isElement = (name: string): boolean =>
  BLOCKS.has(name) || INLINE.has(name) || SILENT.has(name) || /^[a-z][a-z0-9]*[:-][a-z]/.test(name);

/** Elements whose content a tokenizer does not read as markup. */
export const isRaw = (name: string): boolean =>
  name === 'script' ||
  name === 'style' ||
  name === 'title' ||
  name === 'textarea' ||
  name === 'xmp';

const HEADING = /^h([1-6])$/;

export function headingLevel(name: string): HeadingLevel | null {
  const level = HEADING.exec(name)?.[1];
  return level ? (Number(level) as HeadingLevel) : null;
}
