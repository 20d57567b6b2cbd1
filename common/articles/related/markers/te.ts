import type { Markers } from './kinds';

// prettier-ignore
export const te: Markers = {
  sure: [
    'ఇది కూడా చదవండి',
    'ఇవి కూడా చదవండి',
    'ఇంకా చదవండి',
    'ఇదీ చదవండి',
    'ఇవీ చదవండి',
  ],
};
