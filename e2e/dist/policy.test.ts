import { describe, expect, it } from 'vitest';
import { builtPages } from './built-site.ts';

const directivesOf = (policy: string) =>
  new Map(
    policy.split(';').map((directive): [string, string] => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

describe('every page', () => {
  it('has a policy that starts from nothing and has no exception for inline code', () => {
    for (const { path, html } of builtPages) {
      const [, policy = ''] =
        html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i) ?? [];
      expect.soft(Object.fromEntries(directivesOf(policy)), path).toMatchObject({
        'default-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'require-trusted-types-for': "'script'",
        'script-src': expect.stringMatching(/^'self'( 'sha256-[^']+')*$/),
        'style-src': expect.stringMatching(/^'self'( 'sha256-[^']+')*$/),
      });
      expect.soft(policy, path).not.toMatch(/unsafe|https?:|\*/);
      // A meta policy rules only over what comes after it.
      const before = html.slice(0, html.search(/content-security-policy/i));
      expect.soft(before, path).not.toContain('<script');
    }
  });

  it('does not tell other sites where the reader came from', () => {
    for (const { path, html } of builtPages) {
      expect.soft(html, path).toContain('<meta name="referrer" content="no-referrer">');
      const outward = [...html.matchAll(/<a\s[^>]*href="https?:\/\/[^>]*>/g)].map(([tag]) => tag);
      const telling = outward.filter((tag) => !/rel="[^"]*noreferrer/.test(tag));
      expect.soft(telling, path).toEqual([]);
    }
  });
});
