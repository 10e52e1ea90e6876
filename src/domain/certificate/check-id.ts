const CHECK = ':check';

/** The id under which the checks of an area are kept, as attempts; no question has such an id. */
export const checkId = (areaId: string): string => `${areaId}${CHECK}`;

/** Whether an attempt is a whole check and no answer to a question. */
export const isCheck = ({ questionId }: { questionId: string }): boolean => questionId.endsWith(CHECK);
