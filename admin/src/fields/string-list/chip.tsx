import { forwardRef, type KeyboardEvent } from 'react';

import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';

const Words = styled(Typography)`
  overflow-wrap: anywhere;
`;

interface Props {
  item: string;
  removeLabel: string;
  disabled?: boolean;
  onRemove(): void;
  onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void;
}

/** One text of the list. The button takes part in the field's arrow keys, not in the Tab order. */
export const Chip = forwardRef<HTMLButtonElement, Props>(function Chip(
  { item, removeLabel, disabled, onRemove, onKeyDown },
  ref,
) {
  return (
    <Flex
      tag="li"
      maxWidth="100%"
      gap={1}
      paddingLeft={3}
      paddingRight={disabled ? 3 : 1}
      paddingTop={disabled ? 1 : 0}
      paddingBottom={disabled ? 1 : 0}
      background={disabled ? 'neutral150' : 'primary100'}
      borderColor={disabled ? 'neutral200' : 'primary200'}
      hasRadius
    >
      <Words variant="omega" textColor={disabled ? 'neutral700' : 'primary700'} tag="span">
        <bdi>{item}</bdi>
      </Words>
      {!disabled && (
        <IconButton
          ref={ref}
          type="button"
          size="XS"
          variant="ghost"
          tabIndex={-1}
          withTooltip={false}
          label={removeLabel}
          onClick={onRemove}
          onKeyDown={onKeyDown}
        >
          <Cross />
        </IconButton>
      )}
    </Flex>
  );
});
