import { UIDS } from '../../../common/plugin';
import { contentTypes } from '.';

/** The columns of lists as earlier versions of the plugin shipped them. */
const EARLIER: Partial<Record<string, string[][]>> = {
  [UIDS.article]: [['headline', 'section', 'storyDate', 'artists', 'originallyPublishedAt']],
  [UIDS.tweetEmbed]: [['authorName', 'handle', 'postedOn', 'text']],
  [UIDS.relatedRead]: [['title', 'label', 'updatedAt']],
};

interface Configuration {
  layouts: { list: string[]; edit: unknown };
}

/** What is used of the Content Manager's service. */
interface ContentTypes {
  findConfiguration(type: { uid: string }): Promise<Configuration>;
  updateConfiguration(type: { uid: string }, configuration: object): Promise<unknown>;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join();

const shippedList = (uid: string): string[] => {
  const name = uid.slice(uid.indexOf('.') + 1);
  const schema = contentTypes[name]?.schema as { config?: Configuration } | undefined;
  return schema?.config?.layouts.list ?? [];
};

/**
 * Gives lists the columns of this version, where they still have those of an earlier one: Strapi stores
 * them at the first start. A list that somebody arranged in "Configure the view" is left as it is.
 */
export const renewStoredLists = async (): Promise<void> => {
  const types = strapi
    .plugin('content-manager')
    .service('content-types') as unknown as ContentTypes;
  for (const [uid, earlier] of Object.entries(EARLIER)) {
    const { layouts } = await types.findConfiguration({ uid });
    if (!earlier?.some((list) => isSame(list, layouts.list))) continue;
    await types.updateConfiguration({ uid }, { layouts: { ...layouts, list: shippedList(uid) } });
  }
};
