/** A running text with what is bold in it. */
export interface Run {
  text: string;
  isBold: boolean;
}

export type Paragraph = readonly Run[];

/** A picture as it lies in the built site, or was drawn in the page. */
export interface DeckPicture {
  /** The drawing itself, as SVG, or the bytes of another picture. */
  data: string | Buffer;
  alt: string;
}

/** A frame over a picture with its letter; places are parts of the picture's width and height. */
export interface PlaceMark {
  letter: string;
  frame: { x: number; y: number; width: number; height: number };
}

interface CommonSlide {
  title: string;
  /** What the leader says and does, a paragraph each. */
  notes: readonly string[];
}

/** What stands on a slide, by how it is arranged. The slides of the site are read into these (`read-deck.ts`). */
export type DeckSlide = CommonSlide &
  (
    | { kind: 'title'; lead: string; instruction: string; picture: string; publisher: DeckPicture | string }
    | {
        kind: 'text';
        points: readonly Paragraph[];
        isOrdered: boolean;
        paragraphs: readonly Paragraph[];
        picture?: DeckPicture;
      }
    | {
        kind: 'case';
        name: string;
        steps: readonly { text: string; isCurrent: boolean }[];
        instruction: string;
        prompt: string;
        options: readonly { letter: string; text: string; isRight: boolean }[];
        paragraphs: readonly Paragraph[];
      }
    | {
        kind: 'finds';
        name: string;
        instruction: string;
        rows: readonly { title: string; place: string }[];
        /** So many rows have come; the others keep their room. */
        shown: number;
      }
    | {
        kind: 'place';
        picture: DeckPicture;
        marks: readonly PlaceMark[];
        instruction: string;
        situation: string;
        signs: readonly { letter: string; text: string }[];
        /** So many signs are told; the others keep their room. */
        shown: number;
      }
    | { kind: 'break'; again: string; time: string; lead: string; instruction: string; picture: string }
    | { kind: 'talk'; lead: string; instruction: string; picture: string }
  );

/** Slides that belong together, as PowerPoint shows them in its list. */
export interface DeckSection {
  title: string;
  /** The colour of the area, `#rrggbb`. */
  colour: string;
  slides: readonly DeckSlide[];
}

export interface Deck {
  title: string;
  /** Whose site it is. */
  author: string;
  sections: readonly DeckSection[];
}
