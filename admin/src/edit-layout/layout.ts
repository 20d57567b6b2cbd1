/** What the hook sees of a field of Strapi's edit view; everything else in it passes through. */
export interface LayoutField {
  name: string;
  type: string;
  label: string;
  hint?: string;
  size: number;
  attribute: { type: string; customField?: string };
}

export type Row = LayoutField[];

export interface EditedComponent {
  layout: Row[];
  settings: { mainField?: string };
}

export interface EditLayout {
  /** With what the schema of the type says of itself. */
  options?: { newsroom?: { type?: string } };
  layout: Row[][];
  components: Record<string, EditedComponent>;
}
