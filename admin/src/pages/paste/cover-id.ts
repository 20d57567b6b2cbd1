import { useFetchClient } from '@strapi/strapi/admin';

import type { ArticleImage } from '../../../../common/articles';
import type { Pictures } from '../../clipboard/pictures';
import type { Details } from './details';
import type { UploadResult } from './upload-picture';

interface Cover {
  /** Null: none was taken. */
  cover: ArticleImage | null;
  pictures: Pictures;
  uploaded: Details['uploaded'];
  onUploaded(uploaded: Details['uploaded']): void;
}

/** Gives the id of the cover's file in the Media Library, and uploads it where it is not there yet. */
export const useCoverId = ({ cover, pictures, uploaded, onUploaded }: Cover) => {
  const { post } = useFetchClient();
  return async (): Promise<UploadResult | { id: null }> => {
    if (cover && cover.url === uploaded?.url) return { id: uploaded.id };
    const file = cover && pictures.get(cover.url);
    if (!file) return { id: null };
    const { uploadPicture } = await import('./upload-picture');
    const result = await uploadPicture(post, cover, file);
    if ('id' in result) onUploaded({ url: cover.url, id: result.id });
    return result;
  };
};
