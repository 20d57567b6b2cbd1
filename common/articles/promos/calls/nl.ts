import type { Calls } from './kinds';

// prettier-ignore
export const nl: Calls = {
  calls: [
    'volg ons',
    'schrijf je in',
    'meld je aan',
    'abonneer je',
    'abonneer',
    'klik hier',
    'download onze app',
    'download de app',
    'word lid',
    'word abonnee',
    'steun ons',
    'deel dit',
    'laat een reactie',
    'like ons',
    'ontvang onze',
    'ontvang dagelijks',
    'reageer',
  ],
  verbs: [
    'volg',
    'download',
    'ontvang',
    'mis niets',
    'blijf op de hoogte',
    'bekijk',
  ],
  places: [
    'nieuwsbrief',
    'kanaal',
    'onze app',
    'meldingen',
    'reacties',
  ],
  anywhere: [
    'volg ons op',
    'klik hier',
    'whatsapp-kanaal',
  ],
};
