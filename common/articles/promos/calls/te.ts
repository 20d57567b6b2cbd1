import type { Calls } from './kinds';

// prettier-ignore
export const te: Calls = {
  anywhere: [
    'ఇక్కడ క్లిక్ చేయండి',
    'క్లిక్ చేయండి',
    'ఫాలో అవ్వండి',
    'సబ్‌స్క్రైబ్',
    'డౌన్‌లోడ్ చేసుకోండి',
  ],
};
