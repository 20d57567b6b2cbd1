import { ar } from './ar';
import { az } from './az';
import { be } from './be';
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
import { jv } from './jv';
import { kk } from './kk';
import { kn } from './kn';
import { ko } from './ko';
import { mk } from './mk';
import { ml } from './ml';
import { mr } from './mr';
import { ms } from './ms';
import { nb } from './nb';
import { ne } from './ne';
import { nl } from './nl';
import { nn } from './nn';
import { or } from './or';
import { pa } from './pa';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { si } from './si';
import { sk } from './sk';
import { sl } from './sl';
import { sq } from './sq';
import { sr } from './sr';
import { su } from './su';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { te } from './te';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { uz } from './uz';
import { vi } from './vi';
import { zh } from './zh';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';
import type { Markers } from './kinds';

/** By language, BCP-47; each in a file of its own, one phrase a line. */
export const MARKERS: Record<string, Markers> = {
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  nb,
  nn,
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
  sl,
  sr,
  bg,
  mk,
  sq,
  el,
  ru,
  uk,
  be,
  tr,
  az,
  uz,
  kk,
  id,
  ms,
  jv,
  su,
  fil,
  sw,
  vi,
  th,
  hi,
  mr,
  ne,
  bn,
  ta,
  te,
  kn,
  ml,
  gu,
  pa,
  or,
  si,
  ar,
  fa,
  ur,
  he,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  zh,
};
