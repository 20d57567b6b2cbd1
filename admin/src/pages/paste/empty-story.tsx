import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { text } from '../../translation';

/** A story that was published, in short: a paragraph, a tweet, a related read. */
const SAMPLE = `November 21, 2021

Just when we thought it couldn’t get any better, Lizzo came through. It seems like BTS did the next move as they followed Lizzo from their personal Twitter account.

Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021

ALSO READ: BTS' 'Butter' wins Variety’s 2021 Record Of The Year`;

/** What the page says before anything was pasted; one click shows what it does. */
export const EmptyStory = ({ onSample }: { onSample(copy: string): void }) => {
  const { formatMessage } = useIntl();
  return (
    <Box background="neutral0" padding={6} hasRadius borderColor="neutral200">
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography textColor="neutral600">{formatMessage(text('story.empty'))}</Typography>
        <Button type="button" size="S" variant="tertiary" onClick={() => onSample(SAMPLE)}>
          {formatMessage(text('story.sample'))}
        </Button>
      </Flex>
    </Box>
  );
};
