/** The stored list; Strapi's form holds json as a value, or as text where it was edited as such. */
export const storedItems = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return typeof value === 'string' ? (listOfJson(value) ?? []) : [];
};

const listOfJson = (input: string): string[] | null => {
  if (!input.trim().startsWith('[')) return null;
  try {
    const list: unknown = JSON.parse(input);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null;
  } catch {
    return null;
  }
};

const LINES = /\r\n|[\n\r\u2028\u2029]/;

/** Also the Arabic, Chinese and Japanese ones. */
export const COMMAS = [',', '،', '、', '，'];

/** Between commas; what stands in quotation marks stays whole, as do the commas inside an address. */
const splitCommas = (line: string): string[] => {
  if (line.includes('://')) return line.split(/[,،、，]\s*(?=https?:\/\/)/);
  const items = [''];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (COMMAS.includes(sign) && !isQuoted) items.push('');
    else items[items.length - 1] += sign;
  }
  return items;
};

/** Whether a comma at the end of this would belong to the text: in an address, or between quotation marks. */
export const isOpen = (draft: string): boolean =>
  draft.includes('://') || draft.split('"').length % 2 === 0;

/** The texts of what was typed or pasted: a JSON list, lines, or else texts between commas. */
export const readItems = (input: string): string[] => {
  const trimmed = input.trim();
  const parts =
    listOfJson(trimmed) ?? (LINES.test(trimmed) ? trimmed.split(LINES) : splitCommas(trimmed));
  return parts.map((item) => item.trim()).filter((item) => item !== '');
};

/** The list with the new texts at its end, and the texts that were left out as it has them already. */
export const addItems = (
  items: readonly string[],
  added: readonly string[],
  unique: boolean,
): { items: string[]; doubled: string[] } => {
  if (!unique) return { items: [...items, ...added], doubled: [] };
  const known = new Set(items);
  const fresh = [...new Set(added)].filter((item) => !known.has(item));
  return { items: [...items, ...fresh], doubled: added.filter((item) => known.has(item)) };
};
