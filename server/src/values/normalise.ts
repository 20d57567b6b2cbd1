import { utc } from '@date-fns/utc/utc';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';

import { customFieldUid } from '../../../common/plugin';
import { readDay } from '../../../common/dates';
import { webAddress } from '../../../common/text/addresses';
import { isStatusId, readHandle } from '../../../common/tweets';
import type { Attribute } from '../schema/types';
import type { Path } from '../schema/walk';
import { checkBlocks } from './blocks';
import { fieldError } from './errors';
import { storableText } from './storable';

const MESSAGES = {
  handle:
    'Write an account name such as lizzo, @lizzo or its profile address: 1 to 15 letters A to Z, digits or underscores.',
  day: 'Write a day that exists, such as 2021-11-20 or November 20, 2021.',
  list: 'Give a list of texts, for example ["BTS", "방탄소년단"].',
  'web-address':
    'Write an address that begins with https:// or http://, or with / for a page of your own site.',
  'status-id': "Write only the digits of the tweet's number, the last part of its address.",
};

const handle = (value: string, path: Path): string => {
  const read = readHandle(value);
  if (read === null) throw fieldError(path, MESSAGES.handle);
  return read;
};

/** The formats that an attribute of the plugin's own types asks for, by `pluginOptions.newsroom.format`. */
const FORMATS: Record<string, (value: string, path: Path) => string> = {
  handle,
  'web-address': (value, path) => {
    const address = webAddress(value);
    if (address === null) throw fieldError(path, MESSAGES['web-address']);
    return address;
  },
  'status-id': (value, path) => {
    if (!isStatusId(value)) throw fieldError(path, MESSAGES['status-id']);
    return value;
  },
};

const formatOf = (attribute: Attribute) => FORMATS[attribute.pluginOptions?.newsroom?.format ?? ''];

const stringList = (value: unknown, attribute: Attribute, path: Path): string[] => {
  if (!Array.isArray(value)) throw fieldError(path, MESSAGES.list);
  const format = formatOf(attribute);
  const items = value.flatMap((item: unknown, index) => {
    if (typeof item !== 'string') throw fieldError([...path, index], MESSAGES.list);
    const text = storableText(item.trim());
    if (text === '') return [];
    return [format ? format(text, [...path, index]) : text];
  });
  return attribute.options?.unique === true ? [...new Set(items)] : items;
};

const CUSTOM_FIELD_READERS: Record<
  string,
  (value: unknown, attribute: Attribute, path: Path) => unknown
> = {
  [customFieldUid('signature')]: (value) =>
    typeof value === 'string' ? storableText(value) : value,
  [customFieldUid('handle')]: (value, _attribute, path) => {
    if (typeof value !== 'string') throw fieldError(path, MESSAGES.handle);
    return value.trim() === '' ? null : handle(value, path);
  },
  [customFieldUid('date')]: (value, _attribute, path) => {
    if (value instanceof Date && isValid(value)) {
      return formatISO(value, { representation: 'date', in: utc });
    }
    if (typeof value !== 'string') throw fieldError(path, MESSAGES.day);
    if (value.trim() === '') return null;
    const day = readDay(value);
    if (day === null) throw fieldError(path, MESSAGES.day);
    return day;
  },
  [customFieldUid('stringList')]: stringList,
};

/**
 * The value as it is to be stored, for an attribute that has a custom field of the plugin or a format
 * of its own; any other attribute's value comes back as it is, for Strapi to validate.
 *
 * @throws ValidationError (400) that names the field, if the value is not of its shape.
 */
export const normalise = (value: unknown, attribute: Attribute, path: Path): unknown => {
  if (value === null || value === undefined) return value;
  const read = CUSTOM_FIELD_READERS[attribute.customField ?? ''];
  if (read) return read(value, attribute, path);
  if (attribute.pluginOptions?.newsroom?.format === 'blocks') checkBlocks(value, path);
  const format = formatOf(attribute);
  if (format && typeof value === 'string' && value !== '') return format(value, path);
  return value;
};
