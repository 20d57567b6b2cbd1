import type { Page } from 'playwright-core';

import type { Desk } from '../desk';
import type { Say } from '../words';

/** Where a screen is opened. */
export interface Stage {
  page: Page;
  desk: Desk;
  /** The panel's words in the language of the page. */
  say: Say;
}

export interface Screen {
  open: (stage: Stage) => Promise<void>;
  /** What a change of the width undoes. */
  arrange?: (stage: Stage, width: number) => Promise<void>;
}

export type Screens = Record<string, Screen>;

export const TWEET =
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';

export const KOREAN = '여러분 감사합니다 💜 — 방탄소년단 (@BTS_twt) 2021년 11월 21일';

export const ARABIC = 'شكرا لكم جميعا 🌙 — بلقيس (@BalqeesFathi) ٢٠ نوفمبر ٢٠٢١';

/** A tweet with its number, which the library can have in other words. */
export const embed = (id: string, words: string) =>
  `<blockquote class="twitter-tweet"><p lang="en">${words}</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/${id}">November 20, 2021</a></blockquote>`;

/** A name in the accessible names of Strapi's buttons, which put more words around it. */
export const naming = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
