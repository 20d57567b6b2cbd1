/** The largest id of an entry that every database takes. */
export const LARGEST_ID = 2 ** 31 - 1;

/** The id of an entry, as a number or in digits; null for everything else. */
export const readId = (value: unknown): number | null => {
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= LARGEST_ID ? id : null;
};
