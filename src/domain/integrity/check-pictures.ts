import { type DrawingTag, readDrawing } from '../places/drawing.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent, FoundFile } from './course-content.ts';

/** Pictures that others have drawn: logos, and the drawings of dossiers. Those of places have rules of their own. */
export function checkPictures({ found }: CourseContent): Finding[] {
  return found.flatMap((file) => {
    if (!['logos', 'localLogos', 'drawings'].includes(file.collection)) return [];
    const name = file.file.slice(file.file.lastIndexOf('/') + 1);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (file.format === undefined) return [];
    if (file.format === extension) return extension === 'svg' ? checkSvg(file) : [];
    return [
      createFinding(
        'I357',
        { file: file.file },
        {
          file: name,
          found: file.format,
          suggestion: ['svg', 'png'].includes(file.format)
            ? `${name.slice(0, -extension.length)}${file.format}`
            : undefined,
        },
      ),
    ];
  });
}

function checkSvg({ file, drawing }: FoundFile): Finding[] {
  if (drawing === undefined) return [];
  const { tags, isWhole } = readDrawing(drawing.text);
  const [root] = tags;
  if (!isWhole || !root) return [createFinding('I931', { file }, {})];
  const refused = tags.flatMap((tag) => {
    const found = findRefused(tag);
    return found === undefined ? [] : [createFinding('I358', { file, line: tag.line }, { found })];
  });
  const [entity] = /<!ENTITY|<\?xml-stylesheet/u.exec(drawing.text) ?? [];
  if (entity !== undefined) refused.push(createFinding('I358', { file }, { found: entity }));
  return [
    ...refused.slice(0, 1),
    ...(hasSize(root) ? [] : [createFinding('I359', { file, line: root.line }, {})]),
  ];
}

/** Unlike in a drawing of ours, text and styles may be there: the picture is served as one, and nothing on the page meets them. */
function findRefused({ name, attributes }: DrawingTag): string | undefined {
  if (/^(?:script|foreignObject|iframe|audio|video|embed|object|handler|animate\w*|set)$/iu.test(name))
    return `<${name}>`;
  for (const [key, value] of attributes) {
    if (/^on/iu.test(key)) return key;
    if (/href$/iu.test(key) && !/^(?:#|data:image\/)/iu.test(value)) return `${key}="${value}"`;
    if (/url\((?!\s*(?:['"]|&quot;|&apos;)?(?:#|data:))/iu.test(value)) return `${key}="${value}"`;
  }
  return undefined;
}

function hasSize({ attributes }: DrawingTag): boolean {
  const [, , width = 0, height = 0] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (width > 0 && height > 0) return true;
  return ['width', 'height'].every((side) =>
    /^\s*(?!0+(?:px)?\s*$)\d+(?:\.\d+)?(?:px)?\s*$/u.test(attributes.get(side) ?? ''),
  );
}
