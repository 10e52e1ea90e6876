import { describe, expect, it } from 'vitest';
import { findAddressProblem } from './address-problems.ts';

describe('an address that leads no reader anywhere', () => {
  it.each([
    'https://www.socialstyrelsen.se/stod',
    'http://provby.se',
    'tel:0701234567',
    '/tecken/tomt-lager/',
    'tecken',
    'mailto:info@provby.se',
    'mailto:info@provby.se?subject=Fråga: vem',
    'https://www.utmaningen.se/?tema=gclidare',
    'https://provby.se/utm_source=a',
    'https://provby.se/#utm_source=a',
    'https://example.community/',
    'https://exempel.senare.nu/',
    'https://provgoogle.se/url',
  ])('is not %s', (address) => {
    expect(findAddressProblem(address)).toBeUndefined();
  });

  it.each([
    ['file:///C:/texter/a.docx', 'computer', undefined],
    ['C:\\texter\\a.docx', 'computer', undefined],
    ['c:/texter/a.docx', 'computer', undefined],
    ['\\\\server\\texter', 'computer', undefined],
    ['info@provby.se', 'mail', 'mailto:info@provby.se'],
    ['mailto:info', 'mail', undefined],
    ['mailto:info@provby', 'mail', undefined],
    ['mailto:a b@provby.se', 'mail', undefined],
    ['www.provby.se/stod', 'bare', 'https://www.provby.se/stod'],
    ['ftp://provby.se', 'scheme', undefined],
    ['javascript:alert(1)', 'scheme', undefined],
    ['https://example.com', 'placeholder', undefined],
    ['https://www.example.org/a', 'placeholder', undefined],
    ['https://exempel.se/?a', 'placeholder', undefined],
    ['http://localhost:4321/om/', 'placeholder', undefined],
    ['http://127.0.0.1', 'placeholder', undefined],
  ])('is %s: %s', (address, what, corrected) => {
    expect(findAddressProblem(address)).toEqual({ what, corrected });
  });

  it.each([
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fprovby.se%2Fstod&data=05',
      'https://provby.se/stod',
    ],
    ['https://www.google.com/url?sa=t&q=https://provby.se/', 'https://provby.se/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fprovby.se&h=1', 'https://provby.se'],
    ['https://urldefense.com/v3/__https://provby.se__;!!a', undefined],
    ['https://urldefense.proofpoint.com?u=http%3A%2F%2Fprovby.se', undefined],
    ['https://provby-se.translate.goog/stod', undefined],
    ['https://www.google.se/url?url=https%3A%2F%E0', undefined],
    ['https://www.google.se/url?q=/stod', undefined],
  ])(
    'is one that another service rewrote, with the one inside of it where it can be read: %s',
    (address, corrected) => {
      expect(findAddressProblem(address)).toEqual({ what: 'rewritten', corrected });
    },
  );

  it.each([
    ['https://provby.se/?utm_source=brev', 'https://provby.se/'],
    ['https://provby.se/?a=1&utm_source=brev&utm_medium=x&b=2', 'https://provby.se/?a=1&b=2'],
    ['https://provby.se/?fbclid=1&a=1', 'https://provby.se/?a=1'],
    ['https://provby.se/?a=1&gclid=2#stod', 'https://provby.se/?a=1#stod'],
    ['https://provby.se/?mc_cid=1&mc_eid=2#stod', 'https://provby.se/#stod'],
    ['http://provby.se/?MSCLKID=1', 'http://provby.se/'],
  ])('is one that tells where the reader came from: %s', (address, corrected) => {
    // Read twice, since a regular expression that remembers where it was would miss the second.
    expect(findAddressProblem(address)).toEqual({ what: 'tracked', corrected });
    expect(findAddressProblem(address)).toEqual({ what: 'tracked', corrected });
  });
});
