/** The looks one can choose between; the first follows the system. */

export const LOOK_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type LookChoice = (typeof LOOK_CHOICES)[number];
