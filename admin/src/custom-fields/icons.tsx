import type { ComponentType } from 'react';

import { Flex } from '@strapi/design-system';
import { Calendar, List, Quotes, User } from '@strapi/icons';

type IconType = typeof User;

/** A field's picture in the Content-Type Builder, of the size of Strapi's own. */
const fieldIcon = (Icon: IconType): ComponentType =>
  function FieldIcon() {
    return (
      <Flex
        justifyContent="center"
        alignItems="center"
        width={7}
        height={6}
        hasRadius
        background="primary100"
        borderColor="primary200"
        aria-hidden
      >
        <Icon fill="primary600" />
      </Flex>
    );
  };

export const icons = {
  signature: fieldIcon(Quotes),
  handle: fieldIcon(User),
  date: fieldIcon(Calendar),
  stringList: fieldIcon(List),
};
