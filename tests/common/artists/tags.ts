import type { ArtistTagNames } from '../../../common/artists';

/** A tag with its name as its documentId. */
export const tag = (name: string, more: Partial<ArtistTagNames> = {}): ArtistTagNames => ({
  documentId: name,
  name,
  kind: 'person',
  aliases: [],
  handles: [],
  ambiguous: false,
  members: [],
  groups: [],
  ...more,
});

const BTS_MEMBERS = ['J-Hope', 'Jimin', 'V', 'Jungkook', 'RM', 'Jin', 'Suga'];

/** Artists of the seed story and others of BTS. */
export const STORY_TAGS: ArtistTagNames[] = [
  tag('BTS', {
    kind: 'group',
    aliases: ['방탄소년단', 'Bangtan Boys'],
    handles: ['BTS_twt'],
    members: BTS_MEMBERS,
  }),
  tag('J-Hope', { aliases: ['제이홉'], groups: ['BTS'] }),
  tag('Jimin', { aliases: ['지민'], groups: ['BTS'] }),
  tag('V', { aliases: ['뷔', 'Kim Taehyung'], groups: ['BTS'] }),
  tag('Jungkook', { aliases: ['정국'], groups: ['BTS'] }),
  ...['RM', 'Jin', 'Suga'].map((name) => tag(name, { groups: ['BTS'] })),
  tag('Lizzo', { handles: ['lizzo'] }),
  tag('Harry Styles', { handles: ['Harry_Styles'], groups: ['One Direction'] }),
  tag('One Direction', { kind: 'group', handles: ['onedirection'], members: ['Harry Styles'] }),
];

/** Names that are ordinary words or next to nothing. */
export const COMMON_NAMES = (
  'Ai|Can|Joy|Key|Max|One|Rain|Seven|Sunday|The Boyz|U-Know|Yes|Best|Truth|Beautiful|Butter|' +
  'Universe|Now|You|Know|Check|Click|Four|Just|Join|Variety Show|Hope|Direction|Harry Potter|UK|LA|' +
  'IU|Record|Rooms|Enjoy|Videos|American|November|Twin|The Who|Take That|Girl in Red|I|A|The The'
).split('|');
