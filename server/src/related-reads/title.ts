import { isValues } from '../schema/types';
import { listedTitle } from '../strapi/listed-title';

/** How a related read is listed: its stories' titles. Labels are the same on nearly all. */
export const titleOfItems = (items: readonly unknown[]): string | null =>
  listedTitle(items.map((item) => (isValues(item) ? item.title : null)));
