import { isDay } from '../../../common/days';
import { webAddress } from '../../../common/text/addresses';
import { isValues, type Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { readLinkAddress } from '../values/blocks';
import { fieldError } from '../values/errors';
import { storableText } from '../values/storable';

/** An object of the request. */
export const readObject = (value: unknown, path: Path): Values => {
  if (!isValues(value)) throw fieldError(path, 'Give an object here.');
  return value;
};

export const readList = (value: unknown, path: Path, most: number): unknown[] => {
  if (!Array.isArray(value)) throw fieldError(path, 'Give a list here.');
  if (value.length > most) {
    throw fieldError(path, `There are ${value.length} of them; at most ${most} are taken at once.`);
  }
  return value;
};

/** A text as databases can hold it, at most as long as `most`. */
export const readText = (value: unknown, path: Path, most = Infinity): string => {
  if (typeof value !== 'string') throw fieldError(path, 'Give a text here.');
  if (value.length > most) {
    throw fieldError(path, `This has ${value.length} characters; at most ${most} fit. Shorten it.`);
  }
  return storableText(value);
};

/** A text that may be left out or null; one of nothing but space is none. */
export const readOptionalText = (value: unknown, path: Path, most?: number): string | null => {
  if (value === undefined || value === null) return null;
  const text = readText(value, path, most);
  return text.trim() === '' ? null : text;
};

/** A text with words in it. */
export const readWords = (value: unknown, path: Path, most?: number): string => {
  const text = readOptionalText(value ?? '', path, most);
  if (text === null) throw fieldError(path, 'Write something here: it is empty.');
  return text;
};

/** An address that a link may have; every other, `javascript:` first of all, is refused. */
export const readLink = (value: unknown, path: Path): string =>
  readLinkAddress(readText(value, path), path);

export const readOptionalLink = (value: unknown, path: Path): string | null =>
  readOptionalText(value, path) === null ? null : readLink(value, path);

/** An address that an embed or a tweet can have: of a page, not of a mailbox. */
export const readWebAddress = (value: unknown, path: Path): string => {
  const url = webAddress(readText(value, path));
  if (url === null) {
    throw fieldError(path, 'Write an address that begins with https:// or http://.');
  }
  return url;
};

export const readIsoDay = (value: unknown, path: Path): string => {
  if (typeof value !== 'string' || !isDay(value)) {
    throw fieldError(path, 'Write a day that exists as yyyy-mm-dd, such as 2021-11-21.');
  }
  return value;
};
