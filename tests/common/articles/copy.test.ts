import { parseArticle } from '../../../common/articles';
import { linesRead, warningsOf } from './reading';

describe('plain text', () => {
  it('has its paragraphs at empty lines; short lines stay together', () => {
    expect(linesRead('One.\n\nTwo\nthree.\r\n \r\nFour.')).toEqual([
      'p: One.',
      'p: Two\nthree.',
      'p: Four.',
    ]);
  });

  it('has a paragraph in each line where it has no empty ones', () => {
    expect(linesRead('One.\nTwo.\nThree.')).toEqual(['p: One.', 'p: Two.', 'p: Three.']);
  });

  it('has lists where lines begin with bullets', () => {
    expect(linesRead('Before:\n• one\n• two\n\n- three\n- four\n\n- Five, he said.')).toEqual([
      'p: Before:',
      'ul: (one) (two)',
      'ul: (three) (four)',
      'p: - Five, he said.',
    ]);
  });

  it('links web addresses, without the punctuation behind them', () => {
    expect(linesRead('See https://desk.example/a_(b), and www.')).toEqual([
      'p: See [https://desk.example/a_(b)](https://desk.example/a_(b)), and www.',
    ]);
  });

  it('is not taken for markup by its signs', () => {
    const text = 'I <3 you, a<b and <unknown>; the <script> is never closed & <p never ends';
    expect(linesRead(text)).toEqual([`p: ${text}`]);
  });

  it('may have tags in it, as blogs store it', () => {
    expect(linesRead('One <b>bold</b>\nline.\n\n<h2>Part\ntwo</h2>\n\nThree &amp; four.')).toEqual([
      'p: One {b bold}\nline.',
      'h2: Part two',
      'p: Three & four.',
    ]);
  });
});

describe('HTML', () => {
  it('of Google Docs has its headings, marks, links and nested lists', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Part</span></h2>' +
      '<p dir="ltr"><span style="font-weight:400">plain, </span><span style="font-weight:700;font-style:italic">strong, </span><a href="https://www.google.com/url?q=https://desk.example/a%3Fb&amp;sa=D" style="text-decoration:none"><span style="text-decoration:underline">link</span></a></p>' +
      '<br><ul><li><p><span>one</span></p></li><ul><li><p>nested</p></li></ul><li><p>two</p></li></ul></b><br class="Apple-interchange-newline">';
    expect(linesRead(html)).toEqual([
      'h2: Part',
      'p: plain, {bi strong,} [link](https://desk.example/a?b)'.replace('strong,} ', 'strong, }'),
      'ul: (one) ul: (nested) (two)',
    ]);
  });

  it('of Word has its words, and its lists without their bullets', () => {
    const item = (number: number, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}.<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    const html =
      '<html xmlns:o="x"><head><title>hidden</title><style>p { hidden }</style><!--[if gte mso 9]><xml>hidden</xml><![endif]--></head><body>\r\n<!--StartFragment-->' +
      `<p class=MsoNormal>Some <u>words</u><o:p>&nbsp;</o:p></p>${item(1, 'first')}${item(2, 'second')}<!--EndFragment--></body></html>`;
    expect(linesRead(html)).toEqual(['p: Some {u words}', 'ol: (first) (second)']);
  });

  it('of a page has its quotations, tables, line breaks and code', () => {
    const html =
      '<blockquote><p>One</p><p>Two</p></blockquote><table><tr><td>a</td><td>b</td></tr></table><p>c<br>d<br><br>e</p><hr><pre>f\n  g</pre><p><s>h</s></p>';
    expect(linesRead(html)).toEqual([
      'quote: One\nTwo',
      'p: a | b',
      'p: c\nd',
      'p: e',
      'p: {c f\n  g}',
      'p: {s h}',
    ]);
    expect(warningsOf(html)).toEqual(['table-flattened']);
  });

  it('turns players into links, with a warning that names them', () => {
    const html =
      '<p>Words</p><video src="https://desk.example/b.mp4"></video><img src="data:image/png;base64,AA" alt="Inside">';
    expect(linesRead(html)).toEqual([
      'p: Words',
      'p: [https://desk.example/b.mp4](https://desk.example/b.mp4)Inside',
    ]);
    const { warnings } = parseArticle(html);
    expect(warnings.map(({ code }) => code)).toEqual(['media-not-kept', 'image-not-kept']);
    expect(warnings[1]?.message).toContain('Inside');
  });

  it('makes one quote of a quote with quotes in it', () => {
    expect(
      linesRead(
        '<blockquote><p>One</p><blockquote><p>Two</p><blockquote>Three</blockquote></blockquote><p>Four</p></blockquote><blockquote>Five</blockquote>',
      ),
    ).toEqual(['quote: One\nTwo\nThree\nFour', 'quote: Five']);
  });

  it('keeps the words of links that lead nowhere safe', () => {
    const html =
      '<p><a href="javascript:alert(1)">one</a> <a href=" JaVa\tScript:x">two</a> <a href="data:text/html,x">three</a> <a href="mailto:desk@desk.example">four</a></p>';
    expect(linesRead(html)).toEqual(['p: one two three [four](mailto:desk@desk.example)']);
    expect(warningsOf(html)).toEqual(['link-dropped', 'link-dropped', 'link-dropped']);
  });

  it('has no words that no reader of the page sees', () => {
    expect(
      linesRead(
        '<p>a</p><script>b</script><style>c</style><!-- d --><template>e</template><noscript>f</noscript><p>g</p>',
      ),
    ).toEqual(['p: a', 'p: g']);
  });
});

describe('embeds', () => {
  it.each([
    ['https://www.instagram.com/p/Abc-1/', 'Instagram'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'YouTube'],
    ['https://youtu.be/abcdefghijk?t=3', 'YouTube'],
    ['https://www.tiktok.com/@desk/video/7000000000000000000', 'TikTok'],
    ['https://www.threads.net/@desk/post/Abc', 'Threads'],
    ['https://bsky.app/profile/desk.example/post/3abc', 'Bluesky'],
    ['https://open.spotify.com/track/4abc', 'Spotify'],
  ])('are addresses alone in their line: %s', (url, provider) => {
    expect(linesRead(`Before\n${url}\nAfter\n\nMore of ${url} here`)).toEqual([
      'p: Before',
      `embed: ${provider} ${url}`,
      'p: After',
      `p: More of [${url}](${url}) here`,
    ]);
    expect(
      linesRead(`<figure><div>\n${url}\n</div><figcaption>Caption</figcaption></figure>`),
    ).toEqual([`embed: ${provider} ${url} “Caption”`]);
  });

  it('are frames and quotations that providers give out, with their words as caption', () => {
    const html =
      '<p>a</p><iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>' +
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"><p>Words (@desk)</p></blockquote><script src="//www.instagram.com/embed.js"></script>' +
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@desk/video/70"><section>Sound</section></blockquote>' +
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3abc"><p>Post</p></blockquote>' +
      '<iframe src="https://maps.example/x"></iframe><p>b</p>';
    expect(linesRead(html)).toEqual([
      'p: a',
      'embed: YouTube https://www.youtube.com/watch?v=abcdefghijk',
      'embed: Instagram https://www.instagram.com/p/Abc/ “Words (@desk)”',
      'embed: TikTok https://www.tiktok.com/@desk/video/70 “Sound”',
      'embed: Bluesky https://bsky.app/profile/did:plc:abc/post/3abc “Post”',
      'embed: - https://maps.example/x',
      'p: b',
    ]);
  });

  it.each([
    [
      'Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"><a href="https://www.instagram.com/p/Abc/"><div>View this post on Instagram</div></a><p>A post shared by Lizzo (@lizzo)</p></blockquote>',
      'A post shared by Lizzo (@lizzo)',
    ],
    [
      'Threads',
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@a/post/b"><div>Post by @a</div><div>View on Threads</div></blockquote>',
      'Post by @a',
    ],
    [
      'Instagram, in another language',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"><div>Ver esta publicación en Instagram</div></blockquote>',
      null,
    ],
    [
      'an address with a caption',
      '<figure><div>https://www.instagram.com/p/Abc/</div><figcaption>View this post on Instagram</figcaption></figure>',
      null,
    ],
  ])('have no words of their buttons as caption: %s', (_, html, caption) => {
    expect(parseArticle(html).blocks).toMatchObject([{ type: 'embed', caption }]);
  });

  it('are not accounts', () => {
    expect(linesRead('https://www.instagram.com/desk/')[0]).toMatch(/^p: /);
  });

  it('leave tweets to the reader of tweets', () => {
    const html =
      '<p>a</p><blockquote class="twitter-tweet"><p lang="en">Hello</p>&mdash; Lizzo (@lizzo) <a href="https://twitter.com/lizzo/status/1461904535283912707">November 20, 2021</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script><p>b</p>';
    expect(linesRead(html)).toEqual(['p: a', 'tweet: Hello', 'p: b']);
  });
});
