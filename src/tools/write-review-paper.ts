/** Sets a paper for review as a Word document: a table with the text to the left, law and sources to the right. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Source } from '../domain/course/source.ts';
import type {
  CitedSource,
  OpenChapter,
  ReviewChapter,
  ReviewPaper,
  ReviewParagraph,
  ReviewPart,
  ReviewSection,
  Support,
} from '../domain/review/review-paper.ts';
import { LOCALE_WITH_COUNTRY } from '../domain/words/locale.ts';
import {
  ANSWER_LABELS,
  CHAPTER_TITLES,
  extentText,
  KEY_LABELS,
  pageText,
  placedText,
  REVIEW_WORDS,
  ROLE_LABELS,
  STRENGTH_LABELS,
  TRUTH_LABELS,
} from '../schemas/review-messages.ts';

/** What the title page says of the paper. */
export interface PaperFacts {
  /** Title of the area; absent for the whole content. */
  area?: string;
  contentVersion: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Lengths in twentieths of a point; the page is A4. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const COLUMNS = { number: 960, text: 5_400, law: 3_278 } as const;
const FULL_WIDTH = COLUMNS.number + COLUMNS.text + COLUMNS.law;

const COLOURS = {
  ink: '1F2A30',
  soft: '5F6B73',
  line: 'C9D1D6',
  accent: '1F5673',
  open: '9B1C1C',
  right: '1E6B3A',
} as const;

/** Sizes in half points. */
const SIZES = { body: 20, small: 16, tiny: 14 } as const;

/** The bytes of the document. */
export async function writeReviewPaper(paper: ReviewPaper, facts: PaperFacts): Promise<Uint8Array> {
  const subject = facts.area ?? REVIEW_WORDS.everything;
  const document = new Document({
    title: `${REVIEW_WORDS.kind}: ${subject}`,
    creator: REVIEW_WORDS.site,
    description: `${REVIEW_WORDS.version} ${facts.contentVersion}`,
    styles: STYLES,
    sections: [
      {
        ...frame(subject, facts),
        children: [
          ...titlePage(paper, subject, facts),
          ...howToRead(),
          ...lawsRead(paper),
          ...contents(paper),
          ...paper.parts.flatMap(setPart),
          ...listSources(paper),
          ...signHere(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const heading = (color: string, size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const STYLES = {
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: SIZES.body,
        color: COLOURS.ink,
        language: { value: LOCALE_WITH_COUNTRY },
      },
      paragraph: { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: 'Calibri', size: 60, bold: true, color: COLOURS.accent },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(COLOURS.accent, 40, 360),
    heading2: heading(COLOURS.accent, 30, 320),
    heading3: heading(COLOURS.ink, 24, 280),
  },
};

function frame(subject: string, { contentVersion }: PaperFacts): Omit<ISectionOptions, 'children'> {
  const { width, height, margin } = PAGE;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width, height },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    headers: {
      default: new Header({ children: [small(`${REVIEW_WORDS.site} · ${REVIEW_WORDS.kind}: ${subject}`)] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: 'right', position: FULL_WIDTH }],
            children: [
              soft(`${REVIEW_WORDS.version} ${contentVersion}\t${pageText.page}`),
              new TextRun({
                children: [PageNumber.CURRENT, pageText.of, PageNumber.TOTAL_PAGES],
                size: SIZES.small,
                color: COLOURS.soft,
              }),
            ],
          }),
        ],
      }),
    },
  };
}

const soft = (text: string, size: number = SIZES.small) => new TextRun({ text, size, color: COLOURS.soft });
const small = (text: string) => new Paragraph({ children: [soft(text)] });
const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const titled = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string, anchor?: string) =>
  new Paragraph({
    heading: level,
    children:
      anchor === undefined
        ? [new TextRun(text)]
        : [new Bookmark({ id: anchor, children: [new TextRun(text)] })],
  });

/** Names a place in the document by its number. */
const anchorOf = (number: string) => `nr-${number.replaceAll('.', '-')}`;

const linkTo = (number: string, text: string) =>
  new InternalHyperlink({
    anchor: anchorOf(number),
    children: [new TextRun({ text, color: COLOURS.accent })],
  });

function titlePage(paper: ReviewPaper, subject: string, facts: PaperFacts) {
  const sections = paper.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.sections));
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [
    new Paragraph({ spacing: { before: 2_400 }, children: [soft(REVIEW_WORDS.site, 26)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(subject)] }),
    new Paragraph({ spacing: { after: 360 }, children: [soft(REVIEW_WORDS.kind, 30)] }),
    plain(REVIEW_WORDS.about),
    new Paragraph({
      spacing: { before: 120, after: 480 },
      children: [new TextRun({ text: REVIEW_WORDS.notReviewed, bold: true })],
    }),
    grid(
      [2_800, FULL_WIDTH - 2_800],
      [
        [REVIEW_WORDS.version, facts.contentVersion],
        [REVIEW_WORDS.printed, facts.today],
        [REVIEW_WORDS.extent, extentText(sections.length, paragraphs.length)],
      ],
    ),
  ];
}

const howToRead = () => [
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: true,
    children: [new TextRun(REVIEW_WORDS.howTitle)],
  }),
  ...REVIEW_WORDS.how.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
];

function lawsRead({ sources }: ReviewPaper) {
  const acts = sources.filter(({ source }) => source.kind === 'law');
  return [
    titled(HeadingLevel.HEADING_2, REVIEW_WORDS.lawsTitle),
    grid(
      [4_200, FULL_WIDTH - 4_200 - 1_700, 1_700],
      [
        [REVIEW_WORDS.act, REVIEW_WORDS.text, REVIEW_WORDS.checked],
        ...acts.map(({ source, state }) => [
          source.title,
          stateText({ source, state }),
          state?.checked ?? source.checked,
        ]),
      ],
      true,
    ),
  ];
}

function stateText({ state }: { source: Source; state: CitedSource['state'] | undefined }): string {
  if (state === undefined) return REVIEW_WORDS.noState;
  const read =
    state.read === undefined ? REVIEW_WORDS.notRead : [state.read, state.newest].filter(Boolean).join(', ');
  return state.note === undefined ? read : `${read}. ${state.note}`;
}

function contents({ parts }: ReviewPaper) {
  const lines = parts.flatMap(({ title = REVIEW_WORDS.common, chapters, open }) => [
    new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text: title, bold: true })] }),
    ...chapters.map(
      ({ number, kind, sections }) =>
        new Paragraph({
          indent: { left: 240 },
          spacing: { after: 20 },
          children: [linkTo(number, `${number}  ${CHAPTER_TITLES[kind]}`), soft(`  (${sections.length})`)],
        }),
    ),
    new Paragraph({
      indent: { left: 240 },
      spacing: { after: 20 },
      children: [
        linkTo(open.number, `${open.number}  ${REVIEW_WORDS.openTitle}`),
        soft(`  (${open.questions.length})`),
      ],
    }),
  ]);
  return [titled(HeadingLevel.HEADING_2, REVIEW_WORDS.contentsTitle), ...lines];
}

const setPart = ({ title = REVIEW_WORDS.common, chapters, open }: ReviewPart) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [new TextRun(title)] }),
  ...chapters.flatMap(setChapter),
  ...setOpen(open),
];

const setChapter = ({ number, kind, sections }: ReviewChapter) => [
  titled(HeadingLevel.HEADING_2, `${number}  ${CHAPTER_TITLES[kind]}`, anchorOf(number)),
  ...sections.flatMap(setSection),
];

function setSection(section: ReviewSection) {
  const { number, title, file, line } = section;
  // What the register says of a provision is said once in a section.
  const said = new Set<string>();
  return [
    titled(HeadingLevel.HEADING_3, `${number}  ${title}`, anchorOf(number)),
    new Paragraph({ keepNext: true, children: [soft(`${file}:${line}`, SIZES.tiny)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: FULL_WIDTH, type: WidthType.DXA },
      columnWidths: [COLUMNS.number, COLUMNS.text, COLUMNS.law],
      borders: RULED,
      rows: [
        ...setBasis(section),
        ...section.paragraphs.map((paragraph, index) =>
          setParagraph(paragraph, section.paragraphs[index - 1], said),
        ),
      ],
    }),
  ];
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const RULED = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  insideHorizontal: HAIRLINE,
  left: NO_BORDER,
  right: NO_BORDER,
  insideVertical: NO_BORDER,
};

const row = (number: Paragraph[], text: Paragraph[], law: Paragraph[], fill?: string) =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(COLUMNS.number, number, fill),
      cell(COLUMNS.text, text, fill),
      cell(COLUMNS.law, law.length === 0 ? [new Paragraph('')] : law, fill),
    ],
  });

const cell = (width: number, children: Paragraph[], fill?: string) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 50, left: 40, right: 160 },
    ...(fill !== undefined && { shading: { fill } }),
    children,
  });

/** What the section as a whole rests on. */
function setBasis({
  sources,
  professionalKnowledge,
  strength,
  truth,
  answer,
  reviewed,
  checked,
}: ReviewSection): TableRow[] {
  const left = [
    strength && STRENGTH_LABELS[strength],
    truth && TRUTH_LABELS[truth],
    answer && ANSWER_LABELS[answer],
    professionalKnowledge && `${REVIEW_WORDS.professionalKnowledge}: ${professionalKnowledge}`,
    checked && `${REVIEW_WORDS.checked} ${checked}`,
    reviewed && `${reviewed.by}, ${reviewed.date}: ${reviewed.scope}`,
  ].filter((text) => text !== undefined);
  const right = sources.map(({ shortTitle }) => shortTitle).join(', ');
  if (left.length === 0 && right === '') return [];
  return [
    row(
      [new Paragraph('')],
      left.map(small),
      right ? [small(`${REVIEW_WORDS.basis}: ${right}`)] : [],
      'F3F6F7',
    ),
  ];
}

function setParagraph(
  paragraph: ReviewParagraph,
  before: ReviewParagraph | undefined,
  said: Set<string>,
): TableRow {
  const { number, line, support } = paragraph;
  return row(
    [
      new Paragraph({
        spacing: { after: 0 },
        children: [new TextRun({ text: number, bold: true, size: SIZES.small })],
      }),
      new Paragraph({ spacing: { after: 0 }, children: [soft(`${REVIEW_WORDS.line} ${line}`, SIZES.tiny)] }),
    ],
    setText(paragraph, before),
    support.flatMap((one) => setSupport(one, said)),
  );
}

function setText(
  { role, text, letter, key, feedback, refersTo }: ReviewParagraph,
  before: ReviewParagraph | undefined,
): Paragraph[] {
  if (role === 'placed')
    return [
      new Paragraph({
        children: [
          refersTo === undefined ? soft(placedText(undefined)) : linkTo(refersTo, placedText(refersTo)),
        ],
      }),
    ];
  // What a list is, its first paragraph says.
  const isContinued = before?.role === role && letter === undefined && refersTo === undefined;
  const label = isContinued ? '' : [ROLE_LABELS[role], refersTo, letter].filter(Boolean).join(' ');
  const isHeading = role === 'heading';
  const says = text.some((part) => typeof part === 'string') ? [] : [soft(REVIEW_WORDS.registerSpeaks)];
  const marked: ParagraphChild[] = text.map((part) =>
    typeof part === 'string'
      ? new TextRun({ text: part, bold: isHeading })
      : new TextRun({ text: part.mark, superScript: true, bold: true, color: COLOURS.accent }),
  );
  return [
    ...(label || key ? [new Paragraph({ spacing: { after: 0 }, children: setLabel(label, key) })] : []),
    new Paragraph({
      ...(role === 'list-item' && { bullet: { level: 0 }, indent: { left: 240, hanging: 240 } }),
      children: [...says, ...marked],
    }),
    ...(feedback
      ? [
          new Paragraph({
            indent: { left: 240 },
            children: [
              soft(`${REVIEW_WORDS.feedback}: `),
              new TextRun({ text: feedback, color: COLOURS.soft }),
            ],
          }),
        ]
      : []),
  ];
}

function setLabel(label: string, key: ReviewParagraph['key']): TextRun[] {
  const color = key === 'right' ? COLOURS.right : COLOURS.soft;
  return [
    soft(label),
    ...(key === undefined
      ? []
      : [new TextRun({ text: `${label && ' · '}${KEY_LABELS[key]}`, size: SIZES.small, bold: true, color })]),
  ];
}

function setSupport({ mark, source, at, provisions }: Support, said: Set<string>): Paragraph[] {
  const news = provisions.filter((one) => !said.has(`${one.act} ${one.at}`));
  for (const one of news) said.add(`${one.act} ${one.at}`);
  return [
    new Paragraph({
      spacing: { after: 20 },
      children: [
        ...(mark
          ? [new TextRun({ text: `${mark}  `, bold: true, size: SIZES.small, color: COLOURS.accent })]
          : []),
        new TextRun({ text: [at, source.shortTitle].filter(Boolean).join(' '), size: SIZES.small }),
      ],
    }),
    ...news.flatMap((one) => [
      new Paragraph({
        spacing: { after: 40 },
        children: [soft(provisions.length > 1 ? `${one.at}: ${one.says}` : one.says)],
      }),
      ...(one.question
        ? [
            new Paragraph({
              spacing: { after: 60 },
              children: [
                new TextRun({
                  text: `${REVIEW_WORDS.open}: ${one.question}`,
                  size: SIZES.small,
                  color: COLOURS.open,
                }),
              ],
            }),
          ]
        : []),
    ]),
  ];
}

function setOpen({ number, questions }: OpenChapter) {
  return [
    titled(HeadingLevel.HEADING_2, `${number}  ${REVIEW_WORDS.openTitle}`, anchorOf(number)),
    ...(questions.length === 0 ? [plain(REVIEW_WORDS.noOpen)] : []),
    ...questions.flatMap((question) => [
      new Paragraph({
        keepNext: true,
        spacing: { before: 160 },
        children: [
          new TextRun({ text: `${question.number}  `, bold: true }),
          ...(question.about
            ? [
                new TextRun({
                  text: `${question.about.at} ${question.about.source.shortTitle}. `,
                  bold: true,
                }),
              ]
            : []),
          new TextRun(question.text.replaceAll('`', '')),
        ],
      }),
      new Paragraph({
        border: { bottom: HAIRLINE },
        spacing: { after: 200, line: 480 },
        children: [soft(REVIEW_WORDS.answer)],
      }),
    ]),
  ];
}

const listSources = ({ sources }: ReviewPaper) => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [new TextRun(REVIEW_WORDS.sourcesTitle)],
  }),
  ...sources.map(({ source }) => {
    const { shortTitle, title, publisher, year, url, note, read, checked } = source;
    const facts = [
      title,
      publisher,
      year,
      url,
      note,
      read === 'whole' ? REVIEW_WORDS.whole : REVIEW_WORDS.excerpt,
      checked,
    ];
    return new Paragraph({
      spacing: { after: 80 },
      children: [
        new TextRun({ text: `${shortTitle}. `, bold: true, size: SIZES.small }),
        soft(facts.filter((fact) => fact !== undefined).join('. ')),
      ],
    });
  }),
];

const signHere = () => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [new TextRun(REVIEW_WORDS.signTitle)],
  }),
  new Paragraph({ text: REVIEW_WORDS.sign, spacing: { after: 360 } }),
  grid(
    [3_600, FULL_WIDTH - 3_600],
    REVIEW_WORDS.signFields.map((field) => [field, '']),
    false,
    900,
  ),
];

/** A table of plain texts, with its first row repeated on every page where it has headings. */
function grid(
  widths: number[],
  rows: readonly (readonly string[])[],
  hasHeadings = false,
  height = 0,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: FULL_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: RULED,
    rows: rows.map((texts, index) => {
      const isHeading = hasHeadings && index === 0;
      return new TableRow({
        cantSplit: true,
        tableHeader: isHeading,
        ...(height > 0 && { height: { value: height, rule: 'atLeast' as const } }),
        children: texts.map((text, column) =>
          cell(widths[column] ?? 0, [
            new Paragraph({
              alignment: AlignmentType.LEFT,
              children: [new TextRun({ text, bold: isHeading || (!hasHeadings && column === 0) })],
            }),
          ]),
        ),
      });
    }),
  });
}
