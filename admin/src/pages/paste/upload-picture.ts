/** Puts a picture into the Media Library by Strapi's own route, `POST /upload`. */
import { isFetchError, type FetchClient } from '@strapi/strapi/admin';

import type { ArticleImage } from '../../../../common/articles';
import { pageAddress, unescaped } from '../../../../common/text/addresses';
import { namedFor } from '../../clipboard/pictures';
import { outageKey } from '../../outage';
import { statusOf } from '../../story/server-reading';

export type UploadResult =
  | { id: number }
  /** `key`: of the sentence that tells what to do; `detail`: the server's own words. */
  | { key: string; detail: string };

const PROBLEMS: Record<number, string> = {
  0: 'story.unreachable',
  400: 'story.cover.refused',
  401: 'story.loggedOut',
  403: 'story.cover.forbidden',
  413: 'story.cover.tooLarge',
};

/** The last part of the address, if it came from one, as the name of the file. */
const nameOf = ({ url }: ArticleImage, file: File): string => {
  const path = pageAddress(url)?.split(/[?#]/)[0]?.split('/') ?? [];
  return namedFor(file.type, (path.length > 3 && unescaped(path.at(-1) ?? '')) || file.name);
};

export const uploadPicture = async (
  post: FetchClient['post'],
  image: ArticleImage,
  file: File,
): Promise<UploadResult> => {
  const name = nameOf(image, file);
  const form = new FormData();
  form.append('files', file, name);
  const { alt: alternativeText, caption } = image;
  form.append('fileInfo', JSON.stringify({ name, alternativeText, caption }));
  try {
    const { data } = await post<{ id: number }[]>('/upload', form);
    const [{ id } = { id: 0 }] = data;
    return { id };
  } catch (error) {
    const key = outageKey(error) ?? PROBLEMS[statusOf(error)] ?? 'story.cover.broken';
    return { key, detail: isFetchError(error) ? error.message : '' };
  }
};
