interface FieldMetadata {
  edit: { label: string; description: string; visible: boolean; editable: boolean };
  list: { label: string };
}

const metadata = (
  name: string,
  label: string,
  description: string,
  edit: { visible: boolean; editable: boolean },
): Record<string, FieldMetadata> => ({
  [name]: { edit: { label, description, ...edit }, list: { label } },
});

/** The label of an attribute in the Content Manager, and the hint under its input. */
export const field = (name: string, label: string, description = '') =>
  metadata(name, label, description, { visible: true, editable: true });

/** A relation, with the attribute of its target by which entries are chosen and listed. */
export const relationField = (name: string, label: string, mainField: string, description = '') => {
  const { edit, list } = field(name, label, description)[name] as FieldMetadata;
  return { [name]: { edit: { ...edit, mainField }, list } };
};

/** An attribute that editors see and only the server writes. */
export const readOnlyField = (name: string, label: string, description = '') =>
  metadata(name, label, description, { visible: true, editable: false });

/** The settings of a type's list, with what Strapi asks for beside them. */
export const listSettings = (settings: {
  mainField: string;
  defaultSortBy: string;
  defaultSortOrder: 'ASC' | 'DESC';
  pageSize: number;
}) => ({ searchable: true, filterable: true, bulkable: true, ...settings });
