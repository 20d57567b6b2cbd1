import { Button, Flex } from '@strapi/design-system';

export interface Choice {
  value: string;
  /** What the button says. */
  words: string;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: unknown;
  disabled?: boolean;
  onChoose(value: string): void;
}

/** Possible readings of one thing, side by side: a click chooses one. */
export const Choices = ({ label, choices, chosen, disabled, onChoose }: Props) => (
  <Flex role="group" aria-label={label} gap={2} wrap="wrap">
    {choices.map(({ value, words }) => (
      <Button
        key={value}
        type="button"
        size="S"
        variant={value === chosen ? 'secondary' : 'tertiary'}
        aria-pressed={value === chosen}
        disabled={disabled}
        maxWidth="100%"
        onClick={() => onChoose(value)}
      >
        <bdi>{words}</bdi>
      </Button>
    ))}
  </Flex>
);
