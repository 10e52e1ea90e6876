import type { CourseContent } from '../domain/integrity/course-content.ts';
import { areaOf, type LanguageMeasure, measureLanguage } from '../domain/integrity/measure-language.ts';

export type AreaMeasure = LanguageMeasure;

/** Mannerisms by area, and by folder or file outside the areas. */
export const measureAreas = (content: CourseContent): AreaMeasure[] => measureLanguage(content, areaOf);
