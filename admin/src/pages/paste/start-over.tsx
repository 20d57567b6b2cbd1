import { Button, Dialog } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { text } from '../../translation';

/** Empties the page, after a question. */
export const StartOver = ({ onConfirm }: { onConfirm(): void }) => {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button type="button" variant="tertiary">
          {formatMessage(text('story.startOver'))}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{formatMessage(text('story.startOver'))}</Dialog.Header>
        <Dialog.Body>{formatMessage(text('story.startOver.ask'))}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {formatMessage(text('story.startOver.no'))}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button type="button" variant="danger-light" fullWidth onClick={onConfirm}>
              {formatMessage(text('story.startOver.yes'))}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
