/** The build makes small files of a photograph; what it is made from lies in everybody's copy of the project. */
export const MOST_IMAGE_BYTES = 2 * 1024 * 1024;

/** Folders of photographs that stand in the text beside them, as `collections.ts` names them. */
export const TEXT_IMAGES: readonly string[] = [
  'textImages',
  'guideImages',
  'localTextImages',
  'localGuideImages',
];
