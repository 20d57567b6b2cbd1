/**
 * A picture that came beside the copy, not from the web: `cid:…` (RFC 2392), as in the HTML of mails.
 * Its bytes are with whoever has the copy.
 */
const BESIDE = /^cid:[\w.@+-]{1,200}$/i;

/** The address of a picture that came beside the copy; null for every other. */
export const besideAddress = (url: string): string | null => (BESIDE.test(url) ? url : null);
