import { DEFAULT_SETTINGS, type Settings } from '../../common/settings';

export interface ServerSettings extends Settings {
  /** The longest that one large paste is read, in milliseconds; more is a 503. */
  readingTimeout: number;
}

const DEFAULTS: ServerSettings = { ...DEFAULT_SETTINGS, readingTimeout: 20_000 };

const isHost = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);

/** A phrase that can be looked for: it has a letter or digit, and is no paragraph. */
const isPhrase = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 200 && /[\p{L}\p{N}]/u.test(value);

type Check = [isRight: (value: unknown) => boolean, message: string];

/** For each setting, when it is right and what it must be. */
const CHECKS: Record<keyof ServerSettings, Check> = {
  active: [
    (value) => typeof value === 'boolean',
    'true, or false to close the newsroom and keep its entries',
  ],
  maxInputBytes: [
    (value) => Number.isInteger(value) && (value as number) > 0,
    'a whole number of bytes above 0, such as 900000',
  ],
  tweetHosts: [
    (value) => Array.isArray(value) && value.every(isHost),
    "a list of host names, such as ['nitter.net']",
  ],
  relatedMarkers: [
    (value) => Array.isArray(value) && value.every(isPhrase),
    "a list of words that introduce related reads, such as ['On our site']",
  ],
  promoPatterns: [
    (value) => Array.isArray(value) && value.every(isPhrase),
    "a list of words that only promos have, such as ['our fan club']",
  ],
  promos: [(value) => typeof value === 'boolean', 'true, or false to leave promos in the text'],
  relatedThreshold: [
    (value) => typeof value === 'number' && value > 0 && value <= 1,
    'a number above 0 and up to 1, such as 0.8',
  ],
  readingTimeout: [
    (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31,
    'a whole number of milliseconds above 0, such as 20000',
  ],
};

/** The plugin's own part of the app's `config/plugins`: `newsroom: { config: { … } }`. */
export const config = {
  default: DEFAULTS,
  validator(values: Partial<Record<keyof ServerSettings, unknown>>) {
    for (const [name, [isRight, message]] of Object.entries(CHECKS)) {
      if (!isRight(values[name as keyof ServerSettings])) {
        throw new Error(`${name} must be ${message}.`);
      }
    }
  },
};

/** A setting of the plugin, the app's or the default. */
export const setting = <Name extends keyof ServerSettings>(name: Name): ServerSettings[Name] =>
  strapi.config.get(`plugin::newsroom.${name}`);

/** Those that the panel goes by, too. */
export const settings = (): Settings =>
  Object.fromEntries(
    Object.keys(DEFAULT_SETTINGS).map((name) => [name, setting(name as keyof Settings)]),
  ) as unknown as Settings;
