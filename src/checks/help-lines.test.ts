import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dialledDigits, isDialable } from '../domain/course/phone.ts';
import { uiSchema } from '../schemas/ui.ts';

const read = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const { help } = uiSchema.parse(parse(read('ui.yaml')));
const guide = read('guides/04-efterat.mdx');

describe('the numbers at the foot of every page', () => {
  it('begin with the emergency number', () => {
    expect(help.lines[0]?.phone).toBe('112');
  });

  it.each(help.lines)('$phone can be called, and stands in the guide Efteråt with a source', ({ phone }) => {
    expect(isDialable(dialledDigits(phone))).toBe(true);
    const link = `[${phone}](tel:${dialledDigits(phone)})`;
    const paragraph = guide.split(/\n(?:- |\n)/u).find((text) => text.includes(link)) ?? '';
    expect(paragraph).toContain('<Source id=');
  });
});
