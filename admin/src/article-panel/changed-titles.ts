import { blockTitle, TITLE_RELATIONS } from '../../../common/block-title';
import { BLOCK_TITLE } from '../../../common/plugin';
import type { RelationValue } from './relation-items';

/** A part of the body in the form. */
export interface FormPart {
  __component: string;
  /** Of the stored part; undefined while it is new. */
  id?: number;
  [BLOCK_TITLE]?: string | null;
  [field: string]: unknown;
}

interface FormBody {
  body?: FormPart[] | null;
}

const keyOf = ({ __component, id }: FormPart): string => `${__component} ${id}`;

/** The values that a title comes from: an input makes them anew when they change. */
const sourceOf = ({ content, text, url, caption }: FormPart) => [content, text, url, caption];

const isSame = (part: FormPart, stored: FormPart): boolean =>
  sourceOf(part).every((value, at) => value === sourceOf(stored)[at]);

const titleOf = (part: FormPart, stored: FormPart | undefined): string | null => {
  const storedTitle = stored?.[BLOCK_TITLE] ?? null;
  const relation = TITLE_RELATIONS[part.__component];
  if (relation !== undefined) {
    const { connect = [], disconnect = [] } = (part[relation] ?? {}) as RelationValue;
    const [connected] = connect;
    if (connected) return connected.label ?? null;
    return disconnect.length > 0 ? null : storedTitle;
  }
  return stored && isSame(part, stored) ? storedTitle : blockTitle(part);
};

/** The parts whose title is no longer that of what they hold, with the right one. */
export const changedTitles = (
  { body }: FormBody,
  { body: initial }: FormBody,
): [at: number, title: string | null][] => {
  const stored = new Map((initial ?? []).map((part) => [keyOf(part), part]));
  return (body ?? []).flatMap((part, at): [number, string | null][] => {
    const title = titleOf(part, part.id === undefined ? undefined : stored.get(keyOf(part)));
    return title === (part[BLOCK_TITLE] ?? null) ? [] : [[at, title]];
  });
};
