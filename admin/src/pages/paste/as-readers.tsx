import { useEffect, useState } from 'react';

import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';

import type { RenderableArticle } from '../../../../common/render';
import { text } from '../../translation';

/** The renderer comes when the story is looked at, not with the page. */
const renderer = () => import('../../../../common/render');

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: 75vh;
  min-height: 30rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** An address of the reader's site, for links that lead nowhere here. */
const articleUrl = ({ slug }: { slug?: string | null }) => (slug ? `/${slug}` : null);

interface Colors {
  ground: string;
  words: string;
  quiet: string;
  line: string;
  link: string;
}

const styleOf = ({ ground, words, quiet, line, link }: Colors): string => `
  body { margin: 2rem; max-width: 68ch; background: ${ground}; color: ${words};
    font: 16px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { line-height: 1.2; } a { color: ${link}; }
  blockquote, .newsroom-related-reads, .newsroom-promo, .newsroom-embed {
    margin: 1.5rem 0; padding: .25rem 1rem; border-inline-start: 3px solid ${line}; }
  .newsroom-dateline, .newsroom-section, figcaption, small { color: ${quiet}; }`;

/**
 * A document in which nothing runs and nothing is fetched, whatever the copy holds: its frame allows
 * neither, and it forbids itself all but its own style.
 */
const documentOf = (html: string, colors: Colors): string =>
  [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    // A link asks for a window of its own, which the frame does not give.
    `<base target="_blank"><style>${styleOf(colors)}</style></head><body>${html}</body></html>`,
  ].join('');

/** The story as `common/render` writes it for readers. */
export const AsReaders = ({ article }: { article: RenderableArticle }) => {
  const { formatMessage } = useIntl();
  const { colors } = useTheme();
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void renderer().then(({ renderArticle }) => {
      if (isCurrent) setHtml(renderArticle(article, { format: 'html', articleUrl }));
    });
    return () => {
      isCurrent = false;
    };
  }, [article]);
  if (html === null) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Frame
        title={formatMessage(text('story.readers'))}
        sandbox=""
        referrerPolicy="no-referrer"
        srcDoc={documentOf(html, {
          ground: colors.neutral0,
          words: colors.neutral800,
          quiet: colors.neutral600,
          line: colors.neutral200,
          link: colors.primary600,
        })}
      />
      <Typography variant="pi" textColor="neutral600" tag="p">
        {formatMessage(text('story.readers.hint'))}
      </Typography>
    </Flex>
  );
};
