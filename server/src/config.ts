export interface NewsroomConfig {
  /** The most that one paste may hold, in bytes of UTF-8; more is a 413. */
  maxInputBytes: number;
  /**
   * Further hosts whose `/<handle>/status/<id>` addresses are tweets, such as a Nitter instance.
   */
  tweetHosts: string[];
}

const DEFAULTS: NewsroomConfig = { maxInputBytes: 900_000, tweetHosts: [] };

const isHost = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);

/** The plugin's own part of the app's `config/plugins`: `newsroom: { config: { … } }`. */
export const config = {
  default: DEFAULTS,
  validator({ maxInputBytes, tweetHosts }: Partial<Record<keyof NewsroomConfig, unknown>>) {
    if (!Number.isInteger(maxInputBytes) || (maxInputBytes as number) <= 0) {
      throw new Error('maxInputBytes must be a whole number of bytes above 0, such as 900000.');
    }
    if (!Array.isArray(tweetHosts) || !tweetHosts.every(isHost)) {
      throw new Error("tweetHosts must be a list of host names, such as ['nitter.net'].");
    }
  },
};

/** A setting of the plugin, the app's or the default. */
export const setting = <Name extends keyof NewsroomConfig>(name: Name): NewsroomConfig[Name] =>
  strapi.config.get(`plugin::newsroom.${name}`);
