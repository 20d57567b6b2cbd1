/** Which archive rows and pasted copy were brought in already, and as what: hidden from the admin panel and every API. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_import_records',
  info: {
    singularName: 'import-record',
    pluralName: 'import-records',
    displayName: 'Import record',
  },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    { name: 'newsroom_import_records_key', type: 'unique', columns: ['import_key'] },
    { name: 'newsroom_import_records_hash', columns: ['content_hash'] },
  ],
  attributes: {
    importKey: { type: 'string' },
    articleDocumentId: { type: 'string' },
    contentHash: { type: 'string' },
  },
};
