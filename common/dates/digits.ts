/**
 * Numbering systems that X's languages write dates in. Each one's ten digits are consecutive code
 * points in Unicode, so its zero is all that has to be asked of the platform.
 */
const SYSTEMS = ['latn', 'arab', 'arabext', 'beng', 'deva', 'fullwide', 'thai'];

let zeros: number[] | null = null;

function zeroDigits(): number[] {
  return (zeros ??= SYSTEMS.map((system) =>
    new Intl.NumberFormat(`en-u-nu-${system}`).format(0).charCodeAt(0),
  ));
}

/** The value of a decimal digit in any of the known scripts, or -1. All are single UTF-16 units. */
export function digitValue(code: number): number {
  if (code < 0x80) return code >= 48 && code <= 57 ? code - 48 : -1;
  for (const zero of zeroDigits()) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}
