/** An area needs so many lessons in the path of some role before its pass is worth the administration's time. */
const LEAST_LESSONS = 2;

/**
 * The areas whose passes suit these administrations, in the order of `areas`: the first and the last, which are for
 * everybody (why it happens, and how to report), and every area that some role there has at least two lessons from.
 * `areaOf` tells the area of a lesson.
 */
export function chooseAreas(
  administrations: readonly { roles: readonly { lessons: readonly string[] }[] }[],
  areas: readonly string[],
  areaOf: (lesson: string) => string,
): string[] {
  const isNeeded = (area: string) =>
    administrations.some(({ roles }) =>
      roles.some(
        ({ lessons }) => lessons.filter((lesson) => areaOf(lesson) === area).length >= LEAST_LESSONS,
      ),
    );
  return areas.filter((area, index) => index === 0 || index === areas.length - 1 || isNeeded(area));
}
