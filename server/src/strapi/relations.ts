import { isEmptyValue } from '../../../common/filling';

/** Whether a write leaves a relation alone; the admin panel's form sends empty operations with it. */
export const isUntouched = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([operation, operands]) =>
        ['connect', 'disconnect'].includes(operation) && isEmptyValue(operands),
    ));
