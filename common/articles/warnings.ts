import { STRING_LENGTH } from '../limits';
import { shortened } from '../text/shortened';
import type { IsoDate, Range, Warning } from '../tweets';

/** For a message. */
const shown = (words: string): string => shortened(words, 80);

/** What the reading of an article warns of. Each message tells an editor what to do. */
export const warnings = {
  headlineCut: (): Warning => ({
    code: 'headline-cut',
    message: `The headline is longer than ${STRING_LENGTH} characters. What did not fit begins the text; shorten the headline.`,
  }),
  dateAmbiguous: (days: IsoDate[], range: Range): Warning => ({
    code: 'story-date-ambiguous',
    message: `The date of the story can be read as ${days.join(' or ')}. Choose the story date; its words stand in the text.`,
    days,
    range,
  }),
  dateImpossible: (range: Range): Warning => ({
    code: 'story-date-impossible',
    message:
      'The story begins with a day that is not in the calendar. Type the story date; its words stand in the text.',
    range,
  }),
  image: (name: string, address: string | null): Warning => ({
    code: 'image-not-kept',
    message: address
      ? `The image “${shown(name || address)}” is not in the text. Upload it and place it.`
      : `The image “${shown(name || 'without a name')}” came without an address of its own. Upload it and place it.`,
  }),
  media: (element: string, address: string | null): Warning => ({
    code: 'media-not-kept',
    message: address
      ? `What a <${element}> showed became a link: ${shown(address)}. Check it.`
      : `What a <${element}> showed could not be kept, because it has no address. Add it by hand if it is needed.`,
  }),
  table: (): Warning => ({
    code: 'table-flattened',
    message: 'A table became lines, its cells divided by “|”. Check how they read.',
  }),
  linkDropped: (href: string): Warning => ({
    code: 'link-dropped',
    message: `The address ${shown(href)} cannot be a link here. Its words were kept; link them by hand if needed.`,
  }),
  linksDropped: (kept: string, dropped: string[]): Warning => ({
    code: 'links-dropped',
    message: `Only one link fits here: ${shown(kept)} was kept, not ${dropped.map(shown).join(', ')}.`,
  }),
  titleUncertain: (title: string): Warning => ({
    code: 'related-title-uncertain',
    message: `It is not certain where the related title “${shown(title)}” ends. Check it.`,
  }),
};
