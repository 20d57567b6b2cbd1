import { decodeEntities } from '../text/entities';
import type { FlatLink } from './flat';
import type { Piecewise } from './piecewise';

/**
 * Some templates write every slash of an address as an entity. A hard-wrapped page breaks addresses,
 * too; a template's braces and quotes are not the address.
 */
function tidyAddress(href: string): string {
  // Most addresses need nothing.
  return /[&\s\\{"'`]/.test(href) ? decodeEntities(href).replace(/\s+|^[\\{"'`]+/g, '') : href;
}

/**
 * The links to posts, in order. One that is left open ends where the next one begins, or with the embed.
 *
 * ```markdown
 * > | (@lizzo) <a href="https://twitter.com/lizzo/status/1461904535283912707">November 20, 2021</a>
 *              ^ sourceStart                                                                      ^ sourceEnd
 * ```
 */
export class LinkList {
  readonly links: FlatLink[] = [];
  private link: FlatLink | null = null;

  constructor(private readonly pieces: Piecewise) {}

  /** Only a post's address matters. */
  open(href: string, sourceStart: number, cut: boolean): void {
    this.close(sourceStart);
    const address = tidyAddress(href);
    if (!address.includes('/status')) return;
    const start = this.pieces.length;
    this.link = { start, end: start, sourceStart, sourceEnd: 0, href: address, cut };
  }

  close(sourceEnd: number): void {
    const { link } = this;
    if (!link) return;
    link.end = this.pieces.length;
    link.sourceEnd = sourceEnd;
    this.links.push(link);
    this.link = null;
  }
}
