import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { base, builtPages } from './built-site.ts';

/** The text between tags, without scripts and styles. */
const textOf = (html: string) =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');

const list = (test: (page: { path: string; html: string }) => string[]) =>
  builtPages.flatMap((page) => test(page).map((problem) => `${page.path}: ${problem}`));

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(config);
    const problems: string[] = [];
    for (const { path, html } of builtPages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });

  it('is in Swedish, has one h1 and a title of its own that ends with the name of the site', () => {
    const problems = list(({ path, html }) => [
      ...(/<html lang="sv"/.test(html) ? [] : ['no lang']),
      ...([...html.matchAll(/<h1[\s>]/g)].length === 1 ? [] : ['not exactly one h1']),
      ...(path === '/' || /<title>[^<]+ – Se signalerna<\/title>/.test(html) ? [] : ['title']),
    ]);
    expect(problems).toEqual([]);
    const titles = builtPages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('skips no level of heading', () => {
    const problems = list(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? 0}`] : [],
      );
    });
    expect(problems).toEqual([]);
  });

  it('has nothing inline that the policy would refuse, and loads nothing from elsewhere', () => {
    const problems = list(({ html }) => [
      ...[...html.matchAll(/<[a-z][^>]*\sstyle="/gi)].map(([tag]) => `inline style: ${tag.slice(0, 60)}`),
      ...[...html.matchAll(/<[a-z][^>]*\son[a-z]+="/gi)].map(
        ([tag]) => `inline handler: ${tag.slice(0, 60)}`,
      ),
      ...[...html.matchAll(/<style\b/g)].map(() => 'inline stylesheet'),
      ...[...html.matchAll(/<script\b([^>]*)>/g)]
        .filter(
          ([, attributes = '']) =>
            !/\ssrc="/.test(attributes) && !/type="application\/json"/.test(attributes),
        )
        .map(() => 'inline script'),
      ...[
        ...html.matchAll(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="(https?:)?\/\/[^"]*"/g),
      ].map(([tag]) => `from elsewhere: ${tag}`),
      ...[...html.matchAll(/<link\b[^>]*\shref="https?:[^"]*"/g)].map(([tag]) => `from elsewhere: ${tag}`),
    ]);
    expect(problems).toEqual([]);
  });

  it('carries the content security policy before anything that it governs', () => {
    const problems = list(({ html }) => {
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      const governed = html.search(/<(?:link|script|style)\b/);
      return [
        ...(policy > 0 && policy < governed ? [] : ['the policy is missing or late']),
        ...(html.includes("default-src 'none'") && !html.includes('unsafe-')
          ? []
          : ['the policy is not strict']),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('has no glued words, no placeholders and no straight or English quotation marks in its text', () => {
    const problems = list(({ html }) => {
      const glued = [
        ...html.matchAll(/[\p{L}\d]<\/(?:a|b|strong|em)>[\p{L}\d]/gu),
        ...html.matchAll(/[\p{L}\d.,:]<(?:a|b|strong|em)\b[^>]*>[\p{L}\d]/gu),
      ].map(([text]) => `glued: ${text}`);
      const text = textOf(html);
      return [
        ...glued,
        ...[...text.matchAll(/undefined|\[object|NaN\b/g)].map(([word]) => `left over: ${word}`),
        ...[...text.matchAll(/\{[a-z]+\}/g)].map(([word]) => `not filled in: ${word}`),
        ...[...text.matchAll(/[“‘]|&quot;|&#34;/g)].map(([mark]) => `quotation mark: ${mark}`),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('has the same menus in the same order', () => {
    const menuOf = (html: string, part: 'header' | 'footer') => {
      const inside = new RegExp(`<${part}\\b[\\s\\S]*?</${part}>`).exec(html)?.[0] ?? '';
      return [...inside.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href).join(' ');
    };
    for (const part of ['header', 'footer'] as const) {
      const menus = new Set(builtPages.map(({ html }) => menuOf(html, part)));
      expect([...menus], part).toHaveLength(1);
    }
  });

  it('marks the place in the menu that it belongs to', () => {
    const places: Record<string, string> = {
      omraden: '/omraden/',
      roller: '/omraden/',
      ova: '/ova/',
      akter: '/ova/',
      fall: '/ova/',
      platser: '/ova/',
      tecken: '/tecken/',
      anmal: '/anmal/',
      kunskapsdag: '/kunskapsdag/',
      ordlista: '/ordlista/',
      'min-sida': '/min-sida/',
    };
    const problems = list(({ path, html }) => {
      // A page may mark a choice of its own, too.
      const [head = ''] = html.split('<main');
      const marked = [...head.matchAll(/<a [^>]*href="([^"]+)"[^>]*aria-current="true"/g)].map(
        ([, href = '']) => href.slice(base.length - 1),
      );
      const place = places[path.split('/')[1] ?? ''];
      // Once in the line, once in the menu of a phone.
      return JSON.stringify(marked) === JSON.stringify(place ? [place, place] : [])
        ? []
        : marked.concat('is marked');
    });
    expect(problems).toEqual([]);
  });

  it('says what an explanation of a word rests on: a source, or the knowledge of the profession', () => {
    const words = builtPages.filter(({ path }) => /^\/ordlista\/[^/]+\/$/.test(path));
    expect(words.length).toBeGreaterThan(100);
    const silent = words.filter(({ html }) => {
      const [, article = ''] = /<article\b([\s\S]*?)<\/article>/.exec(html) ?? [];
      return !/href="[^"]*\/kallor\/[^"]+"/.test(article) && !article.includes('bygger på yrkeskunskap');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('says what a chat shows of a link to it', () => {
    const problems = list(({ html }) =>
      ['title', 'description', 'image'].filter(
        (name) => !new RegExp(`<meta property="og:${name}" content="[^"]+"`).test(html),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('lets no service of a browser read what is written in it', () => {
    const problems = list(({ html }) => {
      const main = html.slice(html.indexOf('<main'));
      return (
        [...main.matchAll(/<(?:textarea|input\b[^>]* type="text")[^>]*>/g)]
          .map(([field]) => field)
          .filter((field) => !/ readonly| spellcheck="false"[^>]* writingsuggestions="false"/.test(field))
          // What one looks for is no more than a word of one's work.
          .filter((field) => !field.includes('data-role-field'))
      );
    });
    expect(problems).toEqual([]);
  });

  it('has links that say where they lead', () => {
    const problems = list(({ html }) =>
      [...html.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)]
        .map(([, inside = '']) => textOf(inside).trim().toLowerCase())
        .filter((text) => text === '' || ['läs mer', 'klicka här', 'här', 'länk'].includes(text))
        .map((text) => `link text: "${text}"`),
    );
    expect(problems).toEqual([]);
  });
});
