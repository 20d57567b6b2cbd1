/**
 * What elements mean: the one table, for tweets and articles. By the HTML standard, with the old names
 * that stored pages have, and AMP's and X's own.
 */

const names = (list: string): readonly string[] => list.split(' ');

/** Elements whose edges end a paragraph. */
const BLOCKS = names(
  'address amp-accordion amp-twitter article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main ' +
    'menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr twitter-widget ul',
);

/** Cells of a table: words of one row, and no words of one line. */
const CELLS = names('td th');

/**
 * Elements whose words are no words of the page: no browser puts them into what a reader marks and
 * copies. What stands in a `noscript` is what the page shows by its scripts, once more; what stands in a
 * `textarea` is a form's.
 */
const SILENT = names(
  'script style noscript template title head iframe object svg datalist textarea',
);

/** Elements that have no end, and the old name `image` for `img`. */
const VOID = names(
  'area base basefont bgsound br col embed frame hr image img input link meta param source track wbr',
);

/** Elements whose content is not read as markup. */
export const RAW = names('script style title textarea xmp');

/** Elements that put pages in order: where one of them stands, line feeds are only space. */
const LAYOUT = names('p div br section article td body html meta');

const INLINE = names(
  'a abbr acronym amp-img amp-youtube amp-instagram applet audio b bdi bdo big button ' +
    'canvas cite code colgroup data del dfn em font frameset i ins ' +
    'kbd label map mark marquee math meter nobr noframes noembed output picture ' +
    'portal progress q rb rbc rp rt rtc ruby s samp slot small span strike strong sub sup ' +
    'time tt u var video xmp',
);

export interface ElementKind {
  /** Its edges end a paragraph. */
  block: boolean;
  cell: boolean;
  /** Nobody reads its words. */
  silent: boolean;
  /** It has no end. */
  void: boolean;
  raw: boolean;
  layout: boolean;
}

const kinds = new Map<string, ElementKind>(
  [BLOCKS, CELLS, SILENT, VOID, RAW, LAYOUT, INLINE].flat().map((name) => [
    name,
    {
      block: BLOCKS.includes(name),
      cell: CELLS.includes(name),
      silent: SILENT.includes(name),
      void: VOID.includes(name),
      raw: RAW.includes(name),
      layout: LAYOUT.includes(name),
    },
  ]),
);

const UNKNOWN: ElementKind = {
  block: false,
  cell: false,
  silent: false,
  void: false,
  raw: false,
  layout: false,
};

/** @param name in small letters */
export const kindOf = (name: string): ElementKind => kinds.get(name) ?? UNKNOWN;

/** Names of HTML, of Office's and SVG's own (`o:p`), and custom elements (`amp-img`). */
export const isElement = (name: string): boolean =>
  kinds.has(name) || /^[a-z][a-z0-9]*[:-][a-z]/.test(name);

const endPatterns = new Map<string, RegExp>();

/**
 * What ends an element whose content is not read; to be searched with `lastIndex`.
 *
 * @param name of the table, which bounds their number
 */
export function endPattern(name: string): RegExp {
  let pattern = endPatterns.get(name);
  if (!pattern) endPatterns.set(name, (pattern = new RegExp(`</${name}(?![^\\s/>])`, 'gi')));
  return pattern;
}

/**
 * Tells of the silent and raw elements of a source whether they end at all: what is never closed hides
 * nothing. They are to be asked for in order, so that each part of the source is searched once.
 *
 * ```markdown
 * > | <noscript>words of nobody</noscript> <noscript>words of the page
 *     ^ closes                             ^ does not
 * ```
 */
export class HiddenEnds {
  /** Where the next end of each name stands; -1: there is none. */
  private readonly ends = new Map<string, number>();

  constructor(private readonly source: string) {}

  /** @param after where the element's content begins */
  closes(name: string, after: number): boolean {
    const { ends, source } = this;
    const known = ends.get(name) ?? 0;
    if (known < 0 || known >= after) return known >= 0;
    // X's script and most frames are empty.
    if (source.startsWith(`</${name}>`, after)) return true;
    const end = endPattern(name);
    end.lastIndex = after;
    const found = end.exec(source)?.index ?? -1;
    ends.set(name, found);
    return found >= 0;
  }
}

const HEADING = /^h([1-6])$/;

/** 1 to 6; null for all that is no heading. */
export function headingLevel(name: string): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const level = HEADING.exec(name)?.[1];
  return level ? (Number(level) as 1 | 2 | 3 | 4 | 5 | 6) : null;
}
