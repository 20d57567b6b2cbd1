import { COMPONENT_UIDS } from '../../../../common/plugin';
import { field, listSettings, readOnlyField } from '../configuration';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_related_reads',
  info: {
    singularName: 'related-read',
    pluralName: 'related-reads',
    displayName: 'Related read',
    description: 'A block such as ALSO READ: a label and the stories it points to.',
  },
  options: { draftAndPublish: false },
  // The admin panel lists, beside each, the articles that use it.
  pluginOptions: { newsroom: { type: 'related-read', showsUsage: true } },
  config: {
    settings: listSettings({
      mainField: 'title',
      defaultSortBy: 'createdAt',
      defaultSortOrder: 'DESC',
      pageSize: 20,
    }),
    metadatas: {
      ...field('label', 'Label', 'What stands before the titles: ALSO READ, RELATED, MUST READ.'),
      ...field('items', 'Stories', 'A title each, with the article of the desk or an address.'),
      ...readOnlyField('title', 'Related read', 'How this block is listed.'),
    },
    layouts: {
      list: ['title', 'label'],
      edit: [
        [{ name: 'label', size: 12 }],
        [{ name: 'items', size: 12 }],
        [{ name: 'title', size: 12 }],
      ],
    },
  },
  attributes: {
    label: { type: 'string', default: 'ALSO READ' },
    items: { type: 'component', component: COMPONENT_UIDS.relatedLink, repeatable: true },
    // What the relation picker of an article shows; the server writes it.
    title: { type: 'string' },
  },
};
