import { useEffect, useState } from 'react';

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { afterPause } from '../../after-pause';
import { text } from '../../translation';

/** Asked after this pause in the typing, in milliseconds. */
const PAUSE = 300;

/** More than a list shows at once; who looks for another one types more of its name. */
const MOST = 20;

/** An entry of the desk, by the name that the list shows. */
export interface Found {
  documentId: string;
  name: string;
  slug: string | null;
}

type Entry = { documentId: string; slug?: string | null } & Record<string, unknown>;

interface Props {
  label: string;
  uid: string;
  /** The field that names an entry. */
  field: string;
  locale: string | undefined;
  onFound(found: Found): void;
}

/** Searches the entries of a type as the Content Manager lists them, with the rights that its list has. */
export const SearchBox = ({ label, uid, field, locale, onFound }: Props) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<{ of: string; found: Found[] | null } | null>(null);
  const question = JSON.stringify([typed.trim(), locale]);
  useEffect(() => {
    if (!isOpen) return undefined;
    return afterPause(PAUSE, (signal) => {
      const [words] = JSON.parse(question) as [string];
      get<{ results: Entry[] }>(`/content-manager/collection-types/${uid}`, {
        params: {
          page: 1,
          pageSize: MOST,
          sort: `${field}:ASC`,
          ...(words && { _q: words }),
          ...(locale && { locale }),
        },
        signal,
      })
        .then(({ data }) => {
          const found = data.results.flatMap(({ documentId, slug, [field]: name }) =>
            typeof name === 'string' && name !== ''
              ? [{ documentId, name, slug: slug ?? null }]
              : [],
          );
          setAnswer({ of: question, found });
        })
        .catch(() => {
          if (!signal.aborted) setAnswer({ of: question, found: null });
        });
    });
  }, [field, get, isOpen, locale, question, uid]);
  const isAnswered = answer?.of === question;
  const found = answer?.found ?? [];
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Combobox
        size="S"
        autocomplete="none"
        placeholder={formatMessage(text('story.search.placeholder'))}
        value=""
        textValue={typed}
        loading={isOpen && !isAnswered}
        loadingMessage={formatMessage(text('story.search.asked'))}
        noOptionsMessage={() =>
          formatMessage(text(answer?.found === null ? 'story.unreachable' : 'story.search.none'))
        }
        onOpenChange={(open) => setOpen(open === true)}
        onTextValueChange={setTyped}
        onChange={(chosen) => {
          const one = found.find(({ documentId }) => documentId === chosen);
          if (!one) return;
          setTyped('');
          onFound(one);
        }}
      >
        {isAnswered &&
          found.map(({ documentId, name }) => (
            <ComboboxOption key={documentId} value={documentId} textValue={name}>
              {name}
            </ComboboxOption>
          ))}
      </Combobox>
    </Field.Root>
  );
};
