import { Button } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { EmbedAddress } from '../../../common/articles/providers';
import { COMPONENT_UIDS } from '../../../common/plugin';
import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import { placeOf } from './place';

interface Props {
  /** The path of the block's relation. */
  name: string;
  embed: EmbedAddress;
  /** Whether the block has no tweet: then the embed takes its place. */
  isEmpty: boolean;
  onDone(): void;
}

/** The post of another network that was pasted where a tweet is asked for: one click makes it an embed. */
export const EmbedOffer = ({ name, embed: { url, provider }, isEmpty, onDone }: Props) => {
  const { formatMessage } = useIntl();
  const getValues = useForm('EmbedOffer', (form) => form.getValues);
  const addFieldRow = useForm('EmbedOffer', (form) => form.addFieldRow);
  const removeFieldRow = useForm('EmbedOffer', (form) => form.removeFieldRow);
  const make = () => {
    const place = placeOf(getValues(), name);
    if (!place) return;
    const row = { __component: COMPONENT_UIDS.embed, url, provider, caption: null };
    onDone();
    addFieldRow(place.zone, row, place.index + 1);
    if (isEmpty) removeFieldRow(place.zone, place.index);
  };
  return (
    <Notice
      kind="info"
      action={
        <Button type="button" size="S" variant="secondary" onClick={make}>
          {formatMessage(text(isEmpty ? 'paste.embed.instead' : 'paste.embed.below'))}
        </Button>
      }
    >
      {formatMessage(text('paste.embed'), { provider })}
    </Notice>
  );
};
