import { describe, expect, it } from 'vitest';
import { hasEveryLetter, listCharacters, NAME_LETTERS } from './name-letters.ts';

describe('the letters of a name', () => {
  it.each([
    'Åsa Öberg',
    'Łukasz Wiśniewski',
    'Željko Đorđević',
    'Ayşe Yıldız',
    'Jürgen Groß',
    'Sinéad O’Brien',
    'Ștefan Țurcanu',
    'Þórdís Guðmundsdóttir',
    'Nguyen Thi Hoa',
    'Əliyev',
    'Kārlis Bērziņš',
    'Ñuñez-Peña',
  ])('are in one family: %s', (name) => {
    expect(hasEveryLetter(name)).toBe(true);
  });

  it('count as one however they were typed: as a letter, or as a letter and an accent', () => {
    expect(hasEveryLetter('S\u0301wie\u0328ty')).toBe(true);
  });

  it.each(['Nguyễn Thị Hòa', 'Иван Петров', 'Ελένη'])('are not: %s is set whole in another', (name) => {
    expect(hasEveryLetter(name)).toBe(false);
  });

  it('are none that every page has already, which would fetch a file for nothing', () => {
    const letters = Object.values(NAME_LETTERS).map(listCharacters).join('');
    expect([...letters].filter((letter) => 'åäöÅÄÖéÉèüÜ×÷'.includes(letter))).toEqual([]);
    expect(new Set(letters).size).toBe([...letters].length);
  });
});
