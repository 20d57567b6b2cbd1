import { readFileSync } from 'node:fs';
import path from 'node:path';

import { REASON_LIST } from '../../admin/src/story/reasons';
import { components } from '../../server/src/components';
import { contentTypes } from '../../server/src/content-types';

const FOLDER = path.resolve(__dirname, '../../admin/src/translations');
const LANGUAGES = 'ar de en es fr hi id ja ko pt'.split(' ');

const textsOf = (language: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, `${language}.json`), 'utf8')) as Record<string, string>;

interface Configured {
  info: { displayName: string };
  config?: { metadatas: Record<string, { edit: { label: string; description: string } }> };
}

/** The types and components with labels of their own, by the name that the texts have for them. */
const owners = Object.entries({
  ...contentTypes,
  ...Object.fromEntries(
    Object.entries(components).map(([uid, schema]) => [uid.slice('newsroom.'.length), { schema }]),
  ),
}).flatMap(([owner, { schema }]) => {
  const { config } = schema as Configured;
  return config ? [[owner, config.metadatas] as const] : [];
});

describe('labels and hints of the plugin’s fields', () => {
  it('stand in the texts as the server stores them, so that the panel knows them', () => {
    const english = textsOf('en');
    expect(owners).toHaveLength(10);
    for (const [owner, metadatas] of owners) {
      for (const [name, { edit }] of Object.entries(metadatas)) {
        expect([owner, name, english[`field.${owner}.${name}`]]).toEqual([owner, name, edit.label]);
        expect([owner, name, english[`hint.${owner}.${name}`] ?? '']).toEqual([
          owner,
          name,
          edit.description,
        ]);
      }
    }
  });

  it('are none that no field has', () => {
    const known = owners.flatMap(([owner, metadatas]) =>
      Object.keys(metadatas).map((name) => `${owner}.${name}`),
    );
    const keys = Object.keys(textsOf('en')).filter((key) => /^(field|hint)\./.test(key));
    expect(keys.filter((key) => !known.includes(key.replace(/^\w+\./, '')))).toEqual([]);
  });

  it.each(LANGUAGES)('are all there in %s, with the names of the types', (language) => {
    const keys = Object.keys(textsOf('en'));
    expect(Object.keys(textsOf(language))).toEqual(keys);
    expect(keys.filter((key) => key.startsWith('type.'))).toHaveLength(4);
  });
});

describe('why an artist is suggested', () => {
  it.each(LANGUAGES)('is told by reasons with something between them, in %s', (language) => {
    const list = new Intl.ListFormat(language, REASON_LIST);
    expect(list.format(['A', 'B', 'C'])).not.toMatch(/A\s*B|B\s*C/);
  });
});
