import type { FlatEmbed } from './flat';

interface OpenEmbed {
  tag: string;
  embed: FlatEmbed;
  /** Elements of the same name may nest in it; only its own end closes it. */
  depth: number;
  /** Embeds that ended within it, and count only if it never ends itself. */
  inner: FlatEmbed[];
}

/** No page nests embeds; what never closes them must not pile up. */
const DEEPEST = 8;

/**
 * Keeps the embeds that elements open and close. An embed in an embed (AMP's element around X's
 * blockquote, X's frame in a `div`) is a part of the outer one.
 */
export class EmbedElements {
  private readonly done: FlatEmbed[] = [];
  private readonly openEmbeds: OpenEmbed[] = [];

  /** A tag opens an element; `embed` is null where that is no embed. */
  open(tag: string, embed: FlatEmbed | null): void {
    if (embed && this.openEmbeds.length < DEEPEST) {
      this.openEmbeds.push({ tag, embed, depth: 1, inner: [] });
      return;
    }
    const current = this.openEmbeds.at(-1);
    if (current?.tag === tag) current.depth += 1;
  }

  close(tag: string, end: number, sourceEnd: number): void {
    const current = this.openEmbeds.at(-1);
    if (current?.tag !== tag || --current.depth > 0) return;
    this.openEmbeds.pop();
    const { embed } = current;
    embed.end = end;
    embed.source[1] = sourceEnd;
    const outer = this.openEmbeds.at(-1);
    if (!outer) this.done.push(embed);
    else {
      outer.embed.reference ??= embed.reference;
      outer.inner.push(embed);
    }
  }

  /**
   * All embeds of the input, in order. Without its end, an element is known to be a tweet only by
   * what its own tag says, and is that tag alone.
   */
  finish(): FlatEmbed[] {
    for (const { embed, inner } of this.openEmbeds) {
      const named =
        embed.reference !== null && !inner.some(({ reference }) => reference === embed.reference);
      if (named) this.done.push(embed);
      this.done.push(...inner);
    }
    return this.done;
  }
}
