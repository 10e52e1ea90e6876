import { describe, expect, it } from 'vitest';
import { createCourse } from './course.ts';

describe('a course', () => {
  it('says which id it does not have', () => {
    const course = createCourse({
      areas: [],
      hidden: [],
      sources: [],
      terms: [],
      guides: [],
      sessions: [],
      administrations: [],
      readyDays: [],
    });
    expect(() => course.sign('borta')).toThrow('No sign has the id borta');
    expect(() => course.question('borta')).toThrow('No question has the id borta');
  });
});
