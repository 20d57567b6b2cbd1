import { isValues, schemaOf, type Attribute, type Schema, type Values } from '../schema/types';
import { componentUidsOf, reaches } from '../schema/walk';
import { inSlices } from './slices';

/**
 * The values without relations: Strapi's validator asks the database for each whether it is there,
 * and whoever writes many knows that already.
 */
const withoutRelations = ({ attributes }: Schema, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const attribute = attributes[name];
      if (attribute === undefined || attribute.type === 'relation') {
        return name === '__component' ? [[name, value]] : [];
      }
      if (componentUidsOf(attribute).length === 0) return [[name, value]];
      const bare = (one: unknown): unknown => {
        const uid = isValues(one) ? (one.__component ?? attribute.component) : undefined;
        return isValues(one) && typeof uid === 'string'
          ? withoutRelations(schemaOf(uid), one)
          : one;
      };
      return [[name, Array.isArray(value) ? value.map(bare) : bare(value)]];
    }),
  );

const RULES = ['required', 'unique', 'regex', 'min', 'max', 'minLength', 'maxLength', 'conditions'];

/**
 * Whether a schema asks more of a value than to be of its type, which the writer of many has seen to.
 * Strapi's validator takes most of the time of a draft, and would find nothing where it does not.
 */
const asksMore = (attribute: Attribute): boolean =>
  RULES.some((rule) => Boolean((attribute as unknown as Values)[rule]));

type Model = Parameters<typeof strapi.entityValidator.validateEntityCreation>[0];

/** Strapi's own validation of entries that are to be made; what the schema asks of a value is asked here, too. */
export const checkEntries = async (
  uid: string,
  entries: readonly Values[],
  options: { isDraft: boolean },
): Promise<void> => {
  const schema = schemaOf(uid);
  if (!reaches(schema, asksMore)) return;
  await inSlices(entries, async (slice) => {
    for (const entry of slice) {
      await strapi.entityValidator.validateEntityCreation(
        schema as unknown as Model,
        withoutRelations(schema, entry),
        options,
      );
    }
    return [];
  });
};

/** The same of an article's body, by a few blocks at a time. */
export const checkBody = async (
  uid: string,
  attribute: string,
  components: readonly Values[],
): Promise<void> => {
  const ruled = components.filter((one) => reaches(schemaOf(String(one.__component)), asksMore));
  await inSlices(ruled, async (slice) => {
    try {
      await checkEntries(uid, [{ [attribute]: slice }], { isDraft: true });
    } catch {
      // Looked at as a whole, each block is named by its own place.
      await checkEntries(uid, [{ [attribute]: components }], { isDraft: true });
    }
    return [];
  });
};
