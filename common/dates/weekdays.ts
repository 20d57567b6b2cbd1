import { LANGUAGES, normaliseWord } from './calendar-words';

const FORMS = ['long', 'short'] as const;

function collect(languages: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const language of languages) {
    for (const weekday of FORMS) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1)
        names.add(normaliseWord(format.format(Date.UTC(2021, 10, day))));
    }
  }
  return names;
}

let english: Set<string> | null = null;
let all: Set<string> | null = null;

/** Whether a word names a day of the week, in any of the languages that dates are read in. */
export function isWeekday(word: string): boolean {
  const name = normaliseWord(word);
  return (english ??= collect(['en'])).has(name) || (all ??= collect(LANGUAGES)).has(name);
}
