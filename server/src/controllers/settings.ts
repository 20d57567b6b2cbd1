import type { SettingsAnswer } from '../../../common/admin-api';
import { setting } from '../config';

/** What the server goes by, for the admin panel to go by the same. */
export const settings = () => ({
  /** `GET /newsroom/settings` → `SettingsAnswer` */
  find(context: { body: unknown }): void {
    const answer: SettingsAnswer = {
      data: {
        active: setting('active'),
        maxInputBytes: setting('maxInputBytes'),
        tweetHosts: setting('tweetHosts'),
        relatedMarkers: setting('relatedMarkers'),
        promoPatterns: setting('promoPatterns'),
        promos: setting('promos'),
        relatedThreshold: setting('relatedThreshold'),
      },
    };
    context.body = answer;
  },
});
