import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A new folder outside the repository.
 * @param {string} purpose part of its name
 * @returns {{ folder: string, remove: () => void }} removed at the latest when this process ends
 */
export const temporaryFolder = (purpose) => {
  const folder = mkdtempSync(path.join(tmpdir(), `newsroom-${purpose}-`));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', clear);
  const remove = () => {
    process.off('exit', clear);
    clear();
  };
  return { folder, remove };
};
