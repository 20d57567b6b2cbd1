import type { ReactNode } from 'react';

import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';

const LOOKS = {
  done: { Icon: CheckCircle, fill: 'success600', textColor: 'neutral800' },
  info: { Icon: Information, fill: 'primary600', textColor: 'neutral800' },
  warning: { Icon: WarningCircle, fill: 'warning600', textColor: 'neutral800' },
} as const;

const Still = styled.span`
  flex: none;
  display: inline-flex;
  padding-block-start: 2px;
`;

interface Props {
  kind: keyof typeof LOOKS;
  children: ReactNode;
  /** What there is to click, below the words. */
  action?: ReactNode;
}

/** One sentence about a tweet, with a sign that tells its kind without colour. */
export const Notice = ({ kind, children, action }: Props) => {
  const { Icon, fill, textColor } = LOOKS[kind];
  return (
    <Flex gap={2} alignItems="flex-start">
      <Still aria-hidden>
        <Icon fill={fill} width="1.6rem" height="1.6rem" />
      </Still>
      <Flex direction="column" alignItems="flex-start" gap={2} minWidth={0}>
        <Typography textColor={textColor}>{children}</Typography>
        {action}
      </Flex>
    </Flex>
  );
};
