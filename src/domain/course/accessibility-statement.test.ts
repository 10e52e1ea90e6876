import { describe, expect, it } from 'vitest';
import { type AccessibilityStatement, addToStatement } from './accessibility-statement.ts';

const course: AccessibilityStatement = {
  conformity: 'partial',
  assessed: '2026-01-01',
  updated: '2026-01-01',
  method: 'self',
  flaws: [{ what: 'Kursens brist.', why: 'Därför.' }],
  burdens: [],
  outside: [],
  tests: { date: '2026-01-01', tool: 'axe', toolVersion: '1', pages: 1, states: 1, violations: 0, keys: 1 },
};

describe('the statement of an organisation', () => {
  it('says its own days, and the flaws of the course as well as its own', () => {
    const own = { what: 'Vår brist.', why: 'Därför.' };
    const statement = addToStatement(course, { assessed: '2026-06-01', updated: '2026-06-02', flaws: [own] });
    expect(statement).toEqual({
      ...course,
      assessed: '2026-06-01',
      updated: '2026-06-02',
      flaws: [...course.flaws, own],
    });
  });

  it('is the course’s where the organisation says nothing', () => {
    expect(addToStatement(course, {})).toEqual(course);
  });
});
