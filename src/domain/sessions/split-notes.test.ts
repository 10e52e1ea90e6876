import { describe, expect, it } from 'vitest';
import { splitNotes } from './split-notes.ts';

describe('splitNotes', () => {
  it('keeps the leader’s notes away from what the room sees', () => {
    const split = splitNotes('<p>Syns.</p><div data-notes="slide">\n<p>Säg.</p>\n</div>');
    expect(split.face).toBe('<p>Syns.</p>');
    expect(split.notes['slide']).toContain('<p>Säg.</p>');
  });

  it('keeps the steps of a vote apart, and joins notes of the same step', () => {
    const { notes, face } = splitNotes(
      '<div data-notes="judge" class="x">Ett.</div><div data-notes="key">Två.</div><div data-notes="judge">Tre.</div>',
    );
    expect(notes).toEqual({ judge: 'Ett.Tre.', key: 'Två.' });
    expect(face).toBe('');
  });
});
