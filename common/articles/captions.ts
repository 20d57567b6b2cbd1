/** What stands below a picture or a post. */
import { wordsOf } from '../text/words';
import { isBlank, type Paragraph } from './copy/part';
import { Phrases } from './phrases';

/** What providers print on the buttons of their embeds, by language: no words of the post. */
// prettier-ignore
const BUTTONS: Record<string, string[]> = {
  en: [
    'view this post on instagram',
    'view this profile on instagram',
    'view profile on instagram',
    'view more on instagram',
    'view on instagram',
    'view this post on threads',
    'view on threads',
    'view this video on tiktok',
    'watch on tiktok',
    'view on tiktok',
    'watch on youtube',
    'watch this video on youtube',
    'view tweet',
    'view on twitter',
    'view on x',
    'view post on x',
    'view on bluesky',
    'listen on spotify',
  ],
  es: [
    'ver esta publicación en instagram',
    'ver esta foto en instagram',
    'ver en threads',
  ],
  pt: [
    'ver esta publicação no instagram',
    'ver essa publicação no instagram',
    'ver essa foto no instagram',
    'ver esta foto no instagram',
  ],
  fr: [
    'voir cette publication sur instagram',
    'voir sur threads',
  ],
  de: [
    'sieh dir diesen beitrag auf instagram an',
    'diesen beitrag auf instagram ansehen',
  ],
  it: [
    'visualizza questo post su instagram',
  ],
  nl: [
    'dit bericht op instagram bekijken',
    'dit bericht bekijken op instagram',
  ],
  pl: [
    'wyświetl ten post na instagramie',
  ],
  sv: [
    'visa det här inlägget på instagram',
  ],
  nb: [
    'vis dette innlegget på instagram',
  ],
  da: [
    'vis dette opslag på instagram',
  ],
  ru: [
    'посмотреть эту публикацию в instagram',
  ],
  tr: [
    'bu gönderiyi instagram’da gör',
  ],
  id: [
    'lihat postingan ini di instagram',
  ],
  vi: [
    'xem bài viết này trên instagram',
  ],
  hi: [
    'इस पोस्ट को instagram पर देखें',
  ],
  ja: [
    'この投稿をinstagramで見る',
  ],
  ko: [
    'instagram에서 이 게시물 보기',
  ],
  'zh-Hans': [
    '在 instagram 查看这篇帖子',
  ],
  'zh-Hant': [
    '在 instagram 查看這則貼文',
  ],
  ar: [
    'عرض هذا المنشور على instagram',
  ],
};

const buttons = new Phrases<true>();
for (const phrases of Object.values(BUTTONS)) buttons.addAll(phrases, true);

const MOST_BUTTON_WORDS = 10;

/** Without the words of a button at its beginning or its end. */
function withoutButtons(text: string): string {
  const words = wordsOf(text);
  const first = buttons.at(words, 0, text);
  const from = first ? (words[first.count - 1]?.end ?? 0) : 0;
  for (let at = Math.max(first?.count ?? 0, words.length - MOST_BUTTON_WORDS); ; at += 1) {
    const word = words[at];
    if (!word) return text.slice(from);
    const last = buttons.at(words, at, text);
    if (last && at + last.count === words.length) return text.slice(from, word.start);
  }
}

/**
 * The words of a caption; null where it has none.
 *
 * ```markdown
 * > | View this post on Instagram A post shared by BTS
 *                                 ^^^^^^^^^^^^^^^^^^^^ caption
 * ```
 */
export function captionOf(text: string): string | null {
  const caption = withoutButtons(text.replace(/\s+/g, ' ').trim()).trim();
  return isBlank(caption) || !/[^\p{P}\p{Z}]/u.test(caption) ? null : caption;
}

export const joinedCaptions = (first: string | null, second: string | null): string | null =>
  first && second ? `${first} ${second}` : (first ?? second);

/** The figure's number, where the paragraph is its caption and nothing else is shown in it; else 0. */
export const captionedFigure = (part: Paragraph): number => (part.caption && part.figure) || 0;
