/** A reading that was not made; the copy is as it was, and nothing was stored. */
export class ReadingError extends Error {
  constructor(
    message: string,
    /** 429: the editor's own readings are too many; 503: the server cannot read it now. */
    readonly status: 429 | 503,
  ) {
    super(message);
  }
}

export const tooLong = (): ReadingError =>
  new ReadingError(
    'Reading this takes too long, so it was stopped; nothing was stored. Paste it in parts.',
    503,
  );

export const tooMany = (): ReadingError =>
  new ReadingError(
    'Your earlier pastes are still being read. Wait until they are done, then try again.',
    429,
  );

export const tooBusy = (): ReadingError =>
  new ReadingError(
    'Many large pastes are being read at this moment. Try again in a minute, or paste it in parts.',
    503,
  );
