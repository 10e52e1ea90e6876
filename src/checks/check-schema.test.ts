import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../reading/yaml-source.ts';
import { explainFinding } from '../schemas/author-messages.ts';
import { checkSchema } from './check-schema.ts';

function check(schema: z.ZodType, yaml: string) {
  const { source } = readYaml(yaml, 'content/a.yaml', 1);
  return source === undefined ? [] : checkSchema(schema, source, 'content/a.yaml');
}

describe('a schema', () => {
  it('with a rule that has no code of its own still points at the line and says what the field is', () => {
    const even = z
      .int()
      .refine((value) => value % 2 === 0, 'ojämnt')
      .describe('Ett jämnt tal.');
    const [finding] = check(z.strictObject({ id: z.string(), count: even }), 'id: a\ncount: 3\n');
    expect(finding).toMatchObject({ code: 'I217', line: 2, path: ['count'] });
    const message = finding && explainFinding(finding.code, finding.params as never);
    expect(message?.what).toContain('count stämmer inte: ojämnt');
    expect(message?.instead).toContain('Ett jämnt tal.');
  });

  it('describes a field that may be left out', () => {
    const schema = z.strictObject({ note: z.string().max(3).describe('En anteckning.').exactOptional() });
    expect(check(schema, 'note: lång\n')).toMatchObject([
      { code: 'I208', params: { description: 'En anteckning.' } },
    ]);
  });

  it('describes the fields of the right one of several kinds', () => {
    const kind = (name: string, limit: number) =>
      z.strictObject({ kind: z.literal(name), text: z.string().max(limit).describe(`Text i ${name}.`) });
    const schema = z.discriminatedUnion('kind', [kind('one', 2), kind('other', 3)]);
    expect(check(schema, 'kind: other\ntext: lång\n')).toMatchObject([
      { code: 'I208', line: 2, params: { max: 3, description: 'Text i other.' } },
    ]);
  });

  it('refuses a file that holds something else than fields', () => {
    expect(check(z.strictObject({ id: z.string() }), '- a\n- b\n')).toMatchObject([
      { code: 'I203', line: 1, params: { expected: 'group', got: 'list' } },
    ]);
  });

  it('refuses a file that only holds comments', () => {
    expect(check(z.strictObject({ id: z.string() }), '# bara en kommentar\n')).toMatchObject([
      { code: 'I203', line: 1 },
    ]);
  });
});
