import type { FlatEmbed } from './flat';

const EMBED_CLASS = /\btwitter-(?:tweet|video)\b/;

/**
 * X's frame of one post.
 *
 * ```markdown
 * > | https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1461904535283912707
 *                                                               ^^^^^^^^^^^^^^^^^^^
 * ```
 */
const FRAME = /^(?:https?:)?\/\/platform\.(?:twitter|x)\.com\/embed\/.{0,2000}[?&#;]id=(\d{1,19})/i;

/**
 * The post that the attributes of an element name; null where it is an embed by its class only;
 * undefined where it is none.
 */
export function referenceOf(
  attributes: Partial<Record<string, string>>,
): string | null | undefined {
  const id = attributes['data-tweetid'] ?? attributes['data-tweet-id'];
  const frame = attributes.src;
  const reference = id ?? (frame && FRAME.exec(frame)?.[1]) ?? null;
  return reference || EMBED_CLASS.test(attributes.class ?? '') ? reference : undefined;
}

interface OpenEmbed {
  tag: string;
  embed: FlatEmbed;
  /** Elements of the same name may nest in it; only its own end closes it. */
  depth: number;
  /** Its own tag names the post. */
  named: boolean;
  /** Embeds that ended within it, and count only if it never ends itself. */
  inner: FlatEmbed[];
}

/** No page nests embeds; what never closes them must not pile up. */
const DEEPEST = 8;

/**
 * The embeds that elements open and close. An embed in an embed (AMP's element around X's blockquote, X's
 * frame in a `div`) is a part of the outer one.
 *
 * ```markdown
 * > | <amp-twitter data-tweetid="1461904535283912707"><blockquote class="twitter-tweet">…</blockquote></amp-twitter>
 *     ^ open                                          ^ open, a part of it             ^ close       ^ close
 * ```
 */
export class EmbedElements {
  private readonly done: FlatEmbed[] = [];
  private readonly opened: OpenEmbed[] = [];

  get isOpen(): boolean {
    return this.opened.length > 0;
  }

  /** A tag opens an element; `embed` is null where that is no embed. */
  open(tag: string, embed: FlatEmbed | null): void {
    const { opened } = this;
    const current = opened.at(-1);
    if (embed && opened.length < DEEPEST) {
      opened.push({ tag, embed, depth: 1, named: embed.reference !== null, inner: [] });
    } else if (current?.tag === tag) current.depth += 1;
  }

  /** @returns whether the tag closes an embed */
  close(tag: string, end: number, sourceEnd: number): boolean {
    const { opened } = this;
    const current = opened.at(-1);
    if (current?.tag !== tag || --current.depth > 0) return false;
    opened.pop();
    const { embed } = current;
    embed.end = end;
    embed.source[1] = sourceEnd;
    const outer = opened.at(-1);
    if (outer) {
      outer.embed.reference ??= embed.reference;
      outer.inner.push(embed);
    } else this.done.push(embed);
    return true;
  }

  /**
   * All embeds of the input, in order. Without its end, an element is known to be a tweet only by
   * what its own tag says, and is that tag alone.
   */
  finish(): FlatEmbed[] {
    for (const { embed, inner, named } of this.opened) {
      if (named) this.done.push(embed);
      this.done.push(...inner);
    }
    return this.done;
  }
}
