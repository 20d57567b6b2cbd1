import { ar } from './ar';
import { az } from './az';
import { bg } from './bg';
import { bn } from './bn';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fil } from './fil';
import { fr } from './fr';
import { gu } from './gu';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { is_ } from './is';
import { it } from './it';
import { ja } from './ja';
import { kn } from './kn';
import { ko } from './ko';
import { ml } from './ml';
import { mr } from './mr';
import { ms } from './ms';
import { nb } from './nb';
import { nl } from './nl';
import { pa } from './pa';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { ta } from './ta';
import { te } from './te';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { und } from './und';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';
import type { Calls } from './kinds';

/** By language, BCP-47; each in a file of its own, one phrase a line. `und`: names that are the same everywhere. */
export const CALLS: Record<string, Calls> = {
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  nb,
  sv,
  da,
  fi,
  is: is_,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  sr,
  bg,
  el,
  ru,
  uk,
  tr,
  az,
  id,
  ms,
  vi,
  fil,
  hi,
  mr,
  bn,
  ta,
  te,
  kn,
  ml,
  gu,
  pa,
  ar,
  fa,
  ur,
  he,
  und,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  zh,
  th,
};
