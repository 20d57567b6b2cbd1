import { bareAccount } from '../text/mention';
import { plainText } from './plain-text';
import { readName, type NameForm, type NameShape } from './names';
import type { ArtistTagNames } from './types';

/** An artist tag, as far as the matcher needs it after its names are indexed. */
export interface IndexedTag {
  documentId: string;
  name: string;
  members: ReadonlySet<string>;
  groups: ReadonlySet<string>;
}

export interface IndexedName {
  tag: IndexedTag;
  shape: NameShape;
}

/** A value, or several where tags share a name or a handle. */
type OneOrMore<T> = T | T[];

function add<T extends object>(map: Map<string, OneOrMore<T>>, key: string, value: T): void {
  const present = map.get(key);
  if (present === undefined) map.set(key, value);
  else if (Array.isArray(present)) present.push(value);
  else map.set(key, [present, value]);
}

function drop<T extends object>(
  map: Map<string, OneOrMore<T>>,
  key: string,
  isGone: (value: T) => boolean,
): void {
  const present = map.get(key);
  if (present === undefined) return;
  const left = (Array.isArray(present) ? present : [present]).filter((value) => !isGone(value));
  const [only] = left;
  if (only === undefined) map.delete(key);
  else map.set(key, left.length === 1 ? only : left);
}

const NONE: readonly never[] = [];
const NOBODY: ReadonlySet<string> = new Set();

function all<T extends object>(present: OneOrMore<T> | undefined): readonly T[] {
  if (present === undefined) return NONE;
  return Array.isArray(present) ? present : [present];
}

const handleKey = (handle: string) => bareAccount(handle).toLowerCase();

const setOf = (ids: readonly string[]) => (ids.length > 0 ? new Set(ids) : NOBODY);

/** Joined forms shorter than this are too often another word: `a-ha` is not `aha`. */
const SHORTEST_JOINED = 4;

/**
 * The names of all artist tags, ready to be looked for. Made once and kept; a tag that is made,
 * changed or deleted is put or removed alone. Looking up a word of the text costs the same whatever
 * the number of tags: names are found by hash, and by their first word it is known how long they
 * can be.
 */
export class ArtistIndex {
  private readonly tags = new Map<string, { tag: IndexedTag; source: ArtistTagNames }>();
  private readonly names = new Map<string, OneOrMore<IndexedName>>();
  private readonly joined = new Map<string, OneOrMore<IndexedName>>();
  /** By what names begin with: a bit for each length they have. A removed name leaves its bit. */
  private readonly lengths = new Map<string, number>();
  private readonly handles = new Map<string, OneOrMore<IndexedTag>>();

  /** Number of tags. */
  get size(): number {
    return this.tags.size;
  }

  /** Adds a tag; one with the same documentId is replaced. */
  put(source: ArtistTagNames): void {
    this.remove(source.documentId);
    const tag: IndexedTag = {
      documentId: source.documentId,
      name: source.name,
      members: setOf(source.members),
      groups: setOf(source.groups),
    };
    this.tags.set(source.documentId, { tag, source });
    for (const form of formsOf(source)) this.putName(form, tag);
    for (const handle of new Set(source.handles.map(handleKey))) {
      if (handle) add(this.handles, handle, tag);
    }
  }

  private putName({ key, joined, beginning, shape }: NameForm, tag: IndexedTag): void {
    const name = { tag, shape };
    add(this.names, key, name);
    if (joined !== null) add(this.joined, joined, name);
    this.lengths.set(beginning, (this.lengths.get(beginning) ?? 0) | (1 << (shape.length - 1)));
  }

  /** Removes a tag; nothing happens where there is none. */
  remove(documentId: string): void {
    const present = this.tags.get(documentId);
    if (!present) return;
    const { tag, source } = present;
    this.tags.delete(documentId);
    for (const { key, joined } of formsOf(source)) {
      drop(this.names, key, (name) => name.tag === tag);
      if (joined !== null) drop(this.joined, joined, (name) => name.tag === tag);
    }
    for (const handle of source.handles) {
      drop(this.handles, handleKey(handle), (other) => other === tag);
    }
  }

  get(documentId: string): IndexedTag | undefined {
    return this.tags.get(documentId)?.tag;
  }

  byHandle(handle: string): readonly IndexedTag[] {
    return all(this.handles.get(handleKey(handle)));
  }

  /** Names with this key, which `addToKey` makes. */
  byKey(key: string): readonly IndexedName[] {
    return all(this.names.get(key));
  }

  /** Names of several words that give this when they are written as one. */
  byJoined(key: string): readonly IndexedName[] {
    return key.length < SHORTEST_JOINED ? NONE : all(this.joined.get(key));
  }

  /** Names that a hashtag can be: without spaces, whatever their length. */
  byHashtag(key: string): readonly IndexedName[] {
    const joined = this.joined.get(key);
    return joined === undefined ? this.byKey(key) : [...this.byKey(key), ...all(joined)];
  }

  /** A bit for each number of tokens of the names that begin so: bit 0 for one token. */
  lengthsFrom(beginning: string): number {
    return this.lengths.get(beginning) ?? 0;
  }

  /** Whether one is a member of the other. Either of the two tags may say so. */
  isMemberOrGroup(one: IndexedTag, other: IndexedTag): boolean {
    const isIn = (member: IndexedTag, group: IndexedTag) =>
      member.groups.has(group.documentId) || group.members.has(member.documentId);
    return isIn(one, other) || isIn(other, one);
  }

  /** Whether both are of one group. */
  areFellows(one: IndexedTag, other: IndexedTag): boolean {
    if (one === other) return false;
    for (const id of one.groups) {
      if (other.groups.has(id) || this.get(id)?.members.has(other.documentId)) return true;
    }
    for (const id of other.groups) {
      if (this.get(id)?.members.has(one.documentId)) return true;
    }
    return false;
  }
}

/** Each spelling once. What an ambiguous tag says of its name does not hold for a full name of it. */
function formsOf({ name, aliases, ambiguous }: ArtistTagNames): NameForm[] {
  const forms = new Map<string, NameForm>();
  const own = readName(name);
  for (const spelling of [name, ...aliases]) {
    const form = readName(spelling);
    if (!form) continue;
    const common = ambiguous && (form.key === own?.key || isOneWord(spelling));
    const shape = common ? { ...form.shape, weak: true } : form.shape;
    forms.set(`${form.key}\n${shape.exact ?? ''}`, { ...form, shape });
  }
  return [...forms.values()];
}

/** Scripts without spaces: one word has many tokens. */
const isOneWord = (spelling: string) => !/[\s・·]/.test(plainText(spelling).trim());
