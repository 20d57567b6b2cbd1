import { PLUGIN_ID } from '../../../common/plugin';
import type { services } from './index';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed; an app can replace one through Strapi's extensions. */
export const service = <Name extends keyof Services>(name: Name): Services[Name] =>
  strapi.plugin(PLUGIN_ID).service(name);
