/** The names of the map's fonts; MapLibre reads the weight from the last word. */

export const FONTS = {
  regular: 'Golos Text Regular',
  medium: 'Golos Text Medium',
  semibold: 'Golos Text SemiBold',
  bold: 'Golos Text Bold',
} as const;
