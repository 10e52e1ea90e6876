import { describe, expect, it } from 'vitest';
import { addresses, withBase } from './addresses.ts';

describe('addresses', () => {
  it('lie under the folder that the site is served from', () => {
    expect(withBase('/', addresses.signs)).toBe('/tecken/');
    expect(withBase('/kunskapsdag/', addresses.sign('hogen-vaxer'))).toBe('/kunskapsdag/tecken/hogen-vaxer/');
    expect(withBase('kurs/a', addresses.start)).toBe('/kurs/a/');
  });

  it('keep the anchor of a source', () => {
    expect(withBase('/kurs', addresses.source({ id: 'osl', kind: 'law' }))).toBe('/kurs/kallor/lagar/#osl');
  });

  /** People have saved these, and sent them: none may ever change. */
  it.each<[string, string]>([
    [addresses.start, '/'],
    [addresses.areas, '/omraden/'],
    [addresses.area('bygg'), '/omraden/bygg/'],
    [addresses.lesson('bygg', 'forsta'), '/omraden/bygg/forsta/'],
    [addresses.check('bygg'), '/omraden/bygg/kunskapskoll/'],
    [addresses.checkQuestions('bygg'), '/omraden/bygg/kunskapskoll/fragor/'],
    [addresses.practice, '/ova/'],
    [addresses.mixedPractice, '/ova/blandat/'],
    [addresses.signalOrNot, '/ova/signal-eller-inte/'],
    [addresses.refresher, '/ova/repetera/'],
    [addresses.questionBank('bygg'), '/ova/fragor/bygg.json'],
    [addresses.questionTexts, '/ova/fragor/texter.json'],
    [addresses.signs, '/tecken/'],
    [addresses.observation, '/tecken/det-har-sag-jag/'],
    [addresses.sign('tomt-lager'), '/tecken/tomt-lager/'],
    [addresses.pictograms('bygg'), '/tecken/bilder/bygg.svg'],
    [addresses.signSheet('bygg'), '/tecken/skriv-ut/bygg/'],
    [addresses.signCards('bygg'), '/tecken/skriv-ut/bygg/kort/'],
    [addresses.scenarios, '/fall/'],
    [addresses.scenario('dorren'), '/fall/dorren/'],
    [addresses.roles, '/roller/'],
    [addresses.role('chef'), '/roller/chef/'],
    [addresses.readerPaths, '/min-sida/vagar.json'],
    [addresses.dossiers, '/akter/'],
    [addresses.dossier('lagret'), '/akter/lagret/'],
    [addresses.places, '/platser/'],
    [addresses.place('hallen'), '/platser/hallen/'],
    [addresses.placePoster('hallen'), '/platser/hallen/affisch/'],
    [addresses.placePicture('hallen'), '/platser/hallen.svg'],
    [addresses.placePicture('hallen', 'senare'), '/platser/hallen/senare.svg'],
    [addresses.placePlay('hallen'), '/platser/hallen.json'],
    [addresses.figure('lagret', 'wide'), '/figurer/lagret-bred.svg'],
    [addresses.figure('lagret', 'narrow'), '/figurer/lagret-smal.svg'],
    [addresses.guides, '/anmal/'],
    [addresses.guide('lamna'), '/anmal/lamna/'],
    [addresses.pathStep('lamna', 'vem'), '/anmal/lamna/vem/'],
    [addresses.pathPart('lamna', 'vem'), '/anmal/lamna/vem/hela/'],
    [addresses.glossary, '/ordlista/'],
    [addresses.term('malvakt'), '/ordlista/malvakt/'],
    [addresses.search, '/sok/'],
    [addresses.sources, '/kallor/'],
    [addresses.sourceKind('law'), '/kallor/lagar/'],
    [addresses.sourceKind('authority'), '/kallor/myndigheter/'],
    [addresses.sourceKind('municipality'), '/kallor/kommuner/'],
    [addresses.sourceKind('court'), '/kallor/domstolar/'],
    [addresses.sourceKind('research'), '/kallor/forskning/'],
    [addresses.sourceKind('news'), '/kallor/nyheter/'],
    [addresses.sourceKind('organisation'), '/kallor/organisationer/'],
    [addresses.knowledgeDay, '/kunskapsdag/'],
    [addresses.session('bygg'), '/kunskapsdag/bygg/'],
    [addresses.showSession('bygg'), '/kunskapsdag/bygg/visa/'],
    [addresses.sessionDeck('bygg'), '/kunskapsdag/bygg/bilder.pptx'],
    [addresses.dayDeck, '/kunskapsdag/bilder.pptx'],
    [addresses.handout('bygg'), '/kunskapsdag/bygg/deltagare/'],
    [addresses.answerCards, '/kunskapsdag/svarskort/'],
    [addresses.attendance, '/kunskapsdag/narvaro/'],
    [addresses.evaluation, '/kunskapsdag/utvardering/'],
    [addresses.showDay, '/kunskapsdag/visa/'],
    [addresses.daySummary, '/kunskapsdag/efterat/'],
    [addresses.myPage, '/min-sida/'],
    [addresses.certificate, '/min-sida/intyg/'],
    [addresses.checkCertificate, '/min-sida/kontrollera/'],
    [addresses.planDay, '/kunskapsdag/planera/'],
    [addresses.dayPapers, '/kunskapsdag/papper/'],
    [addresses.page('tack'), '/tack/'],
    [addresses.about, '/om/'],
    [addresses.privacy, '/integritet/'],
    [addresses.accessibility, '/tillganglighet/'],
  ])('are kept: %s', (address, kept) => {
    expect(address).toBe(kept);
  });
});
