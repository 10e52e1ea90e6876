/** What a lesson places by id, in the order in which it stands in the text. */
export interface Placements {
  signs: string[];
  questions: string[];
  terms: string[];
}

/** Finds the sign cards, questions and glossary words that an MDX body places. */
export function findPlacements(body: string): Placements {
  const placed = (tag: string) => [
    ...new Set([...body.matchAll(new RegExp(`<${tag}\\s[^>]*?id="([^"]+)"`, 'g'))].map(([, id]) => id ?? '')),
  ];
  return { signs: placed('SignCard'), questions: placed('Question'), terms: placed('Term') };
}
