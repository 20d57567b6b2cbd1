import { forwardRef } from 'react';

import {
  Box,
  Button,
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { STRING_LENGTH } from '../../../../common/limits';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import type { Details } from './details';
import type { Locale } from './locales';

const Row = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 1.6rem;
  align-items: start;

  /* The browser's own calendar in the colours of the theme. */
  input[type='date'] {
    color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
  }
`;

export type FieldErrors = Partial<
  Record<'headline' | 'standfirst' | 'byline' | 'slug' | 'storyDate', string>
>;

interface Props {
  headline: string;
  standfirst: string;
  byline: string;
  storyDate: string;
  /** The words of the copy that the story date was read from. */
  dateline: string | null;
  /** The words of the copy that the byline was read from. */
  bylineWords: string | null;
  /** A line of the copy that may be the headline. */
  offer: string | null;
  slug: string | null;
  /** The slug that the server would make; shown while none is typed. */
  slugPreview: string;
  locales: readonly Locale[];
  locale: string | undefined;
  /** It is that of the copy; nobody chose it. */
  isLocaleTold: boolean;
  errors: FieldErrors;
  onChange(details: Partial<Details>): void;
  onTakeOffer(): void;
}

/** Headline, standfirst, byline, story date, slug and, where the desk has several, the language of the draft. */
export const DetailsForm = forwardRef<HTMLInputElement, Props>(function DetailsForm(
  {
    headline,
    standfirst,
    byline,
    storyDate,
    dateline,
    bylineWords,
    offer,
    slug,
    slugPreview,
    locales,
    locale,
    isLocaleTold,
    errors,
    onChange,
    onTakeOffer,
  },
  ref,
) {
  const { formatMessage, formatNumber } = useIntl();
  const tooLong = (of: 'headline' | 'byline', value: string): string | undefined => {
    const over = value.length - STRING_LENGTH;
    return over > 0
      ? formatMessage(text(`story.${of}.long`), { over: formatNumber(over) })
      : undefined;
  };
  return (
    <>
      <Field.Root required name="headline" error={tooLong('headline', headline) ?? errors.headline}>
        <Field.Label>{formatMessage(text('story.headline'))}</Field.Label>
        <TextInput
          ref={ref}
          value={headline}
          dir="auto"
          autoComplete="off"
          onChange={(event) => onChange({ headline: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
      {offer !== null && (
        <Notice
          kind="info"
          action={
            <Button type="button" size="S" variant="secondary" onClick={onTakeOffer}>
              {formatMessage(text('story.headline.take'))}
            </Button>
          }
        >
          {formatMessage(text('story.headline.offered'), { words: offer })}
        </Notice>
      )}
      <Field.Root name="standfirst" error={errors.standfirst}>
        <Field.Label>{formatMessage(text('story.standfirst'))}</Field.Label>
        <Textarea
          value={standfirst}
          rows={2}
          dir="auto"
          onChange={(event) => onChange({ standfirst: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
      <Row>
        <Field.Root
          name="byline"
          error={tooLong('byline', byline) ?? errors.byline}
          hint={bylineWords && formatMessage(text('story.date.from'), { words: bylineWords })}
        >
          <Field.Label>{formatMessage(text('story.byline'))}</Field.Label>
          <TextInput
            value={byline}
            dir="auto"
            autoComplete="off"
            onChange={(event) => onChange({ byline: event.target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root
          name="storyDate"
          error={errors.storyDate}
          hint={dateline && formatMessage(text('story.date.from'), { words: dateline })}
        >
          <Field.Label>{formatMessage(text('story.date'))}</Field.Label>
          <TextInput
            type="date"
            value={storyDate}
            onChange={(event) => onChange({ storyDate: event.target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root
          name="slug"
          error={errors.slug}
          hint={slug === null && formatMessage(text('story.slug.hint'))}
        >
          <Field.Label>{formatMessage(text('story.slug'))}</Field.Label>
          <TextInput
            value={slug ?? slugPreview}
            dir="ltr"
            autoComplete="off"
            onChange={(event) => onChange({ slug: event.target.value || null })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {locales.length > 1 && (
          <Field.Root name="locale" hint={isLocaleTold && formatMessage(text('story.locale.told'))}>
            <Field.Label>{formatMessage(text('story.locale'))}</Field.Label>
            <SingleSelect value={locale} onChange={(value) => onChange({ locale: String(value) })}>
              {locales.map(({ code, name }) => (
                <SingleSelectOption key={code} value={code}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
        )}
      </Row>
    </>
  );
});
