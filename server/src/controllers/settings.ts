import type { SettingsAnswer } from '../../../common/admin-api';
import { settings as current } from '../settings';

/** What the server goes by, for the admin panel to go by the same. */
export const settings = () => ({
  /** `GET /newsroom/settings` → `SettingsAnswer` */
  find(context: { body: unknown }): void {
    const answer: SettingsAnswer = { data: current() };
    context.body = answer;
  },
});
