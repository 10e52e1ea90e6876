/*
 * The Swedish stemming algorithm of Snowball 3, written anew from its published description
 * (https://snowballstem.org/algorithms/swedish/stemmer.html). The algorithm is under this licence:
 *
 * Copyright (c) 2001, Dr Martin Porter. Copyright (c) 2004, 2005, Richard Boulton.
 * Copyright (c) 2013, Yoshiki Shibukawa. Copyright (c) 2006-2025, Olly Betts. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that
 * the following conditions are met: 1. Redistributions of source code must retain the above copyright notice,
 * this list of conditions and the following disclaimer. 2. Redistributions in binary form must reproduce the
 * above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other
 * materials provided with the distribution. 3. Neither the name of the Snowball project nor the names of its
 * contributors may be used to endorse or promote products derived from this software without specific prior
 * written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED
 * WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
 * PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT,
 * INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
 * SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
 * THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING
 * IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

const VOWEL = '[aeiouy\u00e4\u00e5\u00f6]';
const NOT_VOWEL = '[^aeiouy\u00e4\u00e5\u00f6]';

/** The part before the region in which suffixes are taken off: up to the first consonant after a vowel. */
const START = new RegExp(`^${NOT_VOWEL}*${VOWEL}+${NOT_VOWEL}`, 'u');

/** Longest first, since the longest that fits is the one that counts. */
const MAIN_SUFFIX =
  /(heterna|hetens|arnas|ernas|ornas|andes|anden|arens|heten|heter|andet|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|et|a|e|s)$/;

/** Letters that a genitive or plural s may follow. */
const S_ENDING = /[bcdfghjklmnoprtvy]s$/;

/** A stem after which et is an ending: it ends in vowel and consonant, and is more than those two. */
const ET_STEM = new RegExp(`.${VOWEL}${NOT_VOWEL}$`, 'u');

/** Stems after which et belongs to the word: nyhet, alfabet, paket, raket, komet, kvalitet. */
const ET_KEPT = /(fab|h|pak|rak|stak|kom|iet|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|uit|ivit|kvit|xit)$/;

const isEtEnding = (before: string) => ET_STEM.test(before) && !ET_KEPT.test(before);

/**
 * The stem of a Swedish word in small letters. It is always a beginning of the word, so that a beginning can be
 * looked up while somebody types.
 */
export function stemSwedish(word: string): string {
  const before = START.exec(word)?.[0];
  if (before === undefined || word.length < 3) return word;
  const region = Math.max(before.length, 3);
  let stem = takeMainSuffix(word, region);
  if (/(dd|gd|nn|dt|gt|kt|tt)$/.test(stem.slice(region))) stem = stem.slice(0, -1);
  const end = stem.slice(region);
  const other = /(lig|ig|els)$/.exec(end)?.[0].length ?? 0;
  if (other > 0) return stem.slice(0, -other);
  const isLongOst = end.endsWith('\u00f6st') && /[iklnprtuv]$/.test(stem.slice(0, -3));
  return isLongOst || end.endsWith('fullt') ? stem.slice(0, -1) : stem;
}

function takeMainSuffix(word: string, region: number): string {
  const suffix = MAIN_SUFFIX.exec(word.slice(region))?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix === 'et') return isEtEnding(stem) ? stem : word;
  if (suffix !== 's') return stem;
  if (word.endsWith('ets') && isEtEnding(word.slice(0, -3))) return word.slice(0, -3);
  return S_ENDING.test(word) ? stem : word;
}
