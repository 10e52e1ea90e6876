/** One of the collaboration's work areas (or the introduction before them). */
export interface Area {
  /** Permanent; progress is keyed by ids, never by address. */
  id: string;
  title: string;
  shortTitle: string;
  summary: string;
  /** Which hue of the palette marks the area; decoration only, never the sole carrier of meaning. */
  hue: AreaHue;
  /** Who the area is written for, in plain words. */
  audience: string;
  /** What the learner can do afterwards. */
  goals: string[];
}

export const AREA_HUES = ['lake', 'brick', 'moss', 'plum', 'blue', 'teal', 'ochre'] as const;
export type AreaHue = (typeof AREA_HUES)[number];
