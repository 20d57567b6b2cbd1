import { useFetchClient } from '@strapi/strapi/admin';

import type { Story } from './story';
import type { UploadResult } from './upload-picture';

/** What uploads comes with the first picture that is uploaded, not with the page. */
const uploader = () => import('./upload-picture');

/**
 * Gives the id that the cover has in the Media Library, null where none was taken; it is uploaded where it
 * is not there yet.
 */
export const useCoverId = ({ edits, details, pictures, change }: Story) => {
  const { post } = useFetchClient();
  const { cover } = edits;
  const { uploaded } = details;
  return async (): Promise<UploadResult | { id: null }> => {
    if (cover && cover.url === uploaded?.url) return { id: uploaded.id };
    const file = cover && pictures.get(cover.url);
    if (!file) return { id: null };
    const module = await uploader().catch(() => null);
    if (!module) return { key: 'story.unreachable', detail: '' };
    const result = await module.uploadPicture(post, cover, file);
    // The draft may still fail: then it is not uploaded again.
    if ('id' in result) change({ uploaded: { url: cover.url, id: result.id } });
    return result;
  };
};
