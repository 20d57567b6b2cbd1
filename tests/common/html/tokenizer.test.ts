import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';

import { tokenize } from '../../../common/html/tokenizer';
import { expectLinear } from '../support/growth';

/** What is told of a source, each as a line: its kind, and the words that it is about. */
const read = (source: string): string[] => {
  const told: string[] = [];
  const slice = (start: number, end: number) => JSON.stringify(source.slice(start, end));
  tokenize(source, {
    text: (start, end) => told.push(`${start} text ${slice(start, end)}`),
    openTag(start, end) {
      told.push(`${start} open ${slice(start, end)}`);
      return true;
    },
    attribute: (start, end, valueStart, valueEnd) =>
      told.push(`${start} attribute ${slice(start, end)} ${slice(valueStart, valueEnd)}`),
    openTagEnd: (end, selfClosing) => told.push(`${end} end${selfClosing ? ' /' : ''}`),
    closeTag: (start, end) => told.push(`${start} close ${slice(start, end)}`),
    cutTag: (start) => told.push(`${start} cut`),
  });
  return told;
};

/** The same by htmlparser2. */
const expected = (source: string): string[] => {
  const told: string[] = [];
  const slice = (start: number, end: number) => JSON.stringify(source.slice(start, end));
  let name = [0, 0] as [number, number];
  let value = '';
  const text = (start: number, end: number) => told.push(`${start} text ${slice(start, end)}`);
  const none = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: text,
      oncdata: (start, end, offset) => (start < end - offset ? text(start, end - offset) : 0),
      onopentagname: (start, end) => told.push(`${start} open ${slice(start, end)}`),
      onattribname(start, end) {
        name = [start, end];
        value = '""';
      },
      onattribdata: (start, end) => (value = slice(start, end)),
      onattribend: () => told.push(`${name[0]} attribute ${slice(...name)} ${value}`),
      onopentagend: (end) => told.push(`${end + 1} end`),
      onselfclosingtag: (end) => told.push(`${end + 1} end /`),
      onclosetag: (start, end) => told.push(`${start} close ${slice(start, end)}`),
      oncomment: none,
      ondeclaration: none,
      onprocessinginstruction: none,
      ontextentity: none,
      onattribentity: none,
      onend: none,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return told;
};

const PIECES = [
  ...'<>/="\' \n\t-a',
  ...[
    '<a',
    '<b ',
    '</a>',
    '</p',
    '<p>',
    'href=',
    'x="y"',
    "z='",
    '<!--',
    '-->',
    '--',
    '<br/>',
    '🎉',
  ],
  ...['<script', '</script>', '<style>', '</STYLE >', '<textarea', '<title>', '</title', '<xmp>'],
  ...['<![CDATA[', ']]>', '<?xml', '<!doctype', '</3', '<3', '</ p', '&amp;', '<scripts>', 'é'],
];

/** Ends most of what may be open: how a source ends is another matter. */
const END = `"'>--></script></style></textarea></title></xmp>]]><i>`;

/** Where htmlparser2 goes another way than the standard: `<!>`, `<!->`, `</script/>`, `<tmp>`. */
const isOdd = (source: string) => /<!-?>|<\/(?:script|style|textarea|title|xmp)\//i.test(source);

describe('the tokenizer', () => {
  it('tells the same as htmlparser2 of whatever it is given', () => {
    const source = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 });
    fc.assert(
      fc.property(source, (pieces) => {
        const whole = pieces.join('') + END;
        fc.pre(!isOdd(whole));
        const told = read(whole).filter((line) => !line.endsWith(' cut'));
        expect(told).toEqual(expected(whole));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a tag', '<p><a href="x', ['1 open "p"', '3 end', '4 open "a"', '3 cut']],
    ['a name', 'a<scr', ['0 text "a"', '1 cut']],
    ['the name of an end', 'a</scr', ['0 text "a"', '1 cut']],
    ['a comment', 'a<!-- b', ['0 text "a"']],
    ['a declaration', 'a<!b c', ['0 text "a"', '1 text "<!b c"']],
    ['an instruction', 'a<?b c', ['0 text "a"', '1 text "<?b c"']],
    ['what is no tag', 'a</3 b', ['0 text "a"', '1 text "</3 b"']],
    ['CDATA', '<![CDATA[a', ['9 text "a"']],
    ['a script', '<script>a<b>', ['1 open "script"', '8 end', '8 text "a<b>"']],
    ['a sign', 'a<', ['0 text "a"', '1 text "<"']],
  ])('tells of a source that ends in %s what there is', (_, source, told) => {
    expect(read(source)).toEqual(told);
  });

  it.each([
    ['<!>a', ['3 text "a"']],
    ['<!->a', ['4 text "a"']],
    ['<script>a</script/>b', ['8 text "a"', '11 close "script"', '19 text "b"']],
    ['<tmp>a</tmp>', ['1 open "tmp"', '5 end', '5 text "a"', '8 close "tmp"']],
  ])('goes by the standard in %s', (source, told) => {
    expect(read(source).slice(-told.length)).toEqual(told);
  });

  it.each([
    '<',
    '<a',
    '<a ',
    '<a x="',
    '<!',
    '<!--',
    '</',
    '</ ',
    '<script>',
    '<?',
    '<![CDATA[',
    '<a x=y',
  ])('takes time that grows with the length only, of %s without end', (piece) => {
    expectLinear((size) => read(piece.repeat(size / piece.length)), 50_000);
  });
});
