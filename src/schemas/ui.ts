import { z } from 'astro/zod';
import { text } from './fields.ts';

/** One string. Placeholders in braces must be kept: the page fills them in. */
const string = () =>
  text('En text i gränssnittet. {Ord inom klamrar} fylls i av sidan och måste stå kvar.', { max: 400 });

/** A counted thing; Swedish has two forms. */
const counted = () =>
  z
    .strictObject({ one: string(), other: string() })
    .describe('Antal med rätt böjning: one för 1, other för övriga, med {n} för talet.');

/** `content/ui.yaml`: every string the interface shows. All keys are required; there is no fallback. */
export const uiSchema = z
  .strictObject({
    site: z
      .strictObject({
        name: string(),
        description: string(),
      })
      .describe('Webbplatsens namn och beskrivning.'),
    chrome: z
      .strictObject({
        skipLink: string(),
        mainMenu: string(),
        learn: string(),
        signs: string(),
        report: string(),
        glossary: string(),
        breadcrumb: string(),
        start: string(),
        footerMenu: string(),
        about: string(),
        sources: string(),
        privacy: string(),
        accessibility: string(),
        reviewNotice: string(),
        version: string(),
        urgentHelp: string(),
        externalLink: string(),
      })
      .describe('Sidhuvud, sidfot och länkstig.'),
    strength: z
      .strictObject({
        weak: string(),
        moderate: string(),
        strong: string(),
        weakMeans: string(),
        moderateMeans: string(),
        strongMeans: string(),
      })
      .describe('Hur mycket ett tecken säger ensamt.'),
    situations: z
      .strictObject({
        'site-visit': string(),
        'home-visit': string(),
        application: string(),
        invoice: string(),
        register: string(),
        meeting: string(),
        conversation: string(),
        procurement: string(),
        employment: string(),
      })
      .describe('Vad man gör när tecknet syns.'),
    sourceKinds: z
      .strictObject({
        law: string(),
        authority: string(),
        municipality: string(),
        court: string(),
        research: string(),
        news: string(),
        organisation: string(),
      })
      .describe('Rubriker på källsidan.'),
    count: z
      .strictObject({
        lesson: counted(),
        sign: counted(),
        question: counted(),
        source: counted(),
        minute: counted(),
      })
      .describe('Antal med rätt böjning.'),
    start: z
      .strictObject({
        title: string(),
        lead: string(),
        lookUpAction: string(),
        learnDoor: string(),
        learnDoorText: string(),
        lookUpDoor: string(),
        lookUpDoorText: string(),
        areasTitle: string(),
        roleAction: string(),
        reportDoor: string(),
        reportDoorText: string(),
        howTitle: string(),
        howJudgement: string(),
        howInnocent: string(),
        howPrivate: string(),
      })
      .describe('Startsidan.'),
    continue: z
      .strictObject({
        title: string(),
        action: string(),
      })
      .describe('Panelen ”Fortsätt där du slutade”.'),
    areas: z
      .strictObject({
        title: string(),
        lead: string(),
      })
      .describe('Sidan med alla områden.'),
    area: z
      .strictObject({
        goalsTitle: string(),
        audienceTitle: string(),
        lessonsTitle: string(),
        checkTitle: string(),
        checkText: string(),
        checkAction: string(),
        signsTitle: string(),
        progress: string(),
      })
      .describe('Ett områdes sida.'),
    roles: z
      .strictObject({
        title: string(),
        lead: string(),
        path: string(),
        pathTitle: string(),
        pathLead: string(),
        lessonsTitle: string(),
        signsTitle: string(),
        choose: string(),
        chosen: string(),
        unchoose: string(),
        yourPath: string(),
        yourPathAction: string(),
      })
      .describe('Förvaltningar, roller och vägar.'),
    guides: z
      .strictObject({
        title: string(),
        lead: string(),
        otherGuides: string(),
        routesTitle: string(),
        routesLead: string(),
        missing: string(),
        website: string(),
        purposes: z.strictObject({
          switchboard: string(),
          security: string(),
          'report-form': string(),
          whistleblowing: string(),
          'accessibility-message': string(),
        }),
        checked: string(),
      })
      .describe('Guiderna om att anmäla och berätta.'),
    lessonState: z
      .strictObject({
        'not-started': string(),
        started: string(),
        done: string(),
      })
      .describe('Hur långt läsaren har kommit.'),
    lesson: z
      .strictObject({
        position: string(),
        railTitle: string(),
        onwardTitle: string(),
        goalsTitle: string(),
        sourcesTitle: string(),
        professionalKnowledge: string(),
        checked: string(),
        notReviewed: string(),
        reviewed: string(),
        previous: string(),
        finishAndNext: string(),
        finishAndCheck: string(),
      })
      .describe('En lektions sida.'),
    sign: z
      .strictObject({
        crumb: string(),
        canAlsoBe: string(),
        strongerWith: string(),
        observations: string(),
        check: string(),
        actions: string(),
        why: string(),
        tell: string(),
        tellGuide: string(),
        law: string(),
        lessons: string(),
        test: string(),
        roles: string(),
        read: string(),
        print: string(),
        oneSignIsNoProof: string(),
      })
      .describe('Ett teckens sida och kort.'),
    signs: z
      .strictObject({
        title: string(),
        lead: string(),
        legend: string(),
        filterTitle: string(),
        filterSituation: string(),
        filterArea: string(),
        filterRole: string(),
        filterStrength: string(),
        filterAll: string(),
        filterClear: string(),
        foundOne: string(),
        foundOther: string(),
        foundNone: string(),
      })
      .describe('Sidan med alla tecken.'),
    observation: z
      .strictObject({
        title: string(),
        lead: string(),
        warning: string(),
        tick: string(),
        ticked: string(),
        link: string(),
        needsScript: string(),
        none: string(),
        choose: string(),
        more: string(),
        failed: string(),
        signsTitle: string(),
        remove: string(),
        linksTitle: string(),
        innocentLead: string(),
        contactTitle: string(),
        contactLead: string(),
        textTitle: string(),
        textLead: string(),
        textResult: string(),
        labels: z.strictObject({ when: string(), where: string(), saw: string(), did: string() }),
        hints: z.strictObject({ when: string(), where: string(), saw: string(), did: string() }),
        copy: string(),
        copied: string(),
        copyFailed: string(),
        forget: string(),
      })
      .describe('Sidan ”Det här såg jag”.'),
    glossary: z
      .strictObject({
        title: string(),
        lead: string(),
        aliases: string(),
        related: string(),
        lessons: string(),
      })
      .describe('Ordlistan.'),
    sources: z
      .strictObject({
        title: string(),
        lead: string(),
        read: string(),
        noAddress: string(),
        excerpts: string(),
        kindTitle: string(),
      })
      .describe('Källsidan.'),
    question: z
      .strictObject({
        eyebrow: string(),
        chooseOne: string(),
        chooseSeveral: string(),
        certainty: string(),
        optional: string(),
        certainties: z.strictObject({
          unsure: string(),
          'fairly-sure': string(),
          sure: string(),
        }),
        compare: string(),
        again: string(),
        nothingSelected: string(),
        right: string(),
        partly: string(),
        wrong: string(),
        sureButWrong: string(),
        optionRight: string(),
        optionWrong: string(),
        yourAnswer: string(),
        mistakes: z.strictObject({
          miss: string(),
          'false-alarm': string(),
          fact: string(),
        }),
        key: string(),
        truth: z.strictObject({
          signal: string(),
          unclear: string(),
          innocent: string(),
        }),
        kinds: z
          .strictObject({
            assess: z.strictObject({
              hint: string(),
              prompt: string(),
              verdicts: z.strictObject({ signal: string(), unclear: string(), innocent: string() }),
              incomplete: string(),
              verdictRight: string(),
              verdictWrong: string(),
              actionRight: string(),
              actionWrong: string(),
            }),
            order: z.strictObject({
              hint: string(),
              incomplete: string(),
              points: string(),
              place: string(),
              up: string(),
              down: string(),
              moved: string(),
              inOrder: string(),
              toMove: string(),
            }),
            match: z.strictObject({
              hint: string(),
              incomplete: string(),
              points: string(),
              choose: string(),
              rightIs: string(),
            }),
            gap: z.strictObject({
              hint: string(),
              incomplete: string(),
              points: string(),
              choose: string(),
              rightIs: string(),
              gap: string(),
            }),
            spot: z.strictObject({
              hint: string(),
              incomplete: string(),
              points: string(),
              mark: string(),
              found: string(),
              missed: string(),
              wronglyMarked: string(),
              leftAlone: string(),
              toMark: string(),
              notToMark: string(),
            }),
          })
          .describe('Det som är eget för ett slag av fråga. En sida får bara texterna för de slag den har.'),
      })
      .describe('En fråga.'),
    check: z
      .strictObject({
        title: string(),
        lead: string(),
        length: string(),
        start: string(),
        allQuestions: string(),
        allTitle: string(),
        allLead: string(),
        needsScript: string(),
      })
      .describe('Kunskapskollen.'),
    round: z
      .strictObject({
        resume: string(),
        progress: string(),
        next: string(),
        finish: string(),
        again: string(),
        resultTitle: string(),
        rightOfAll: string(),
        hits: string(),
        hitsMeans: string(),
        misses: string(),
        missesMeans: string(),
        falseAlarms: string(),
        falseAlarmsMeans: string(),
        dismissals: string(),
        dismissalsMeans: string(),
        ofTotal: string(),
        errors: counted(),
        tendencyTitle: string(),
        tendency: z
          .strictObject({
            'too-few': string(),
            'too-cautious': string(),
            'too-suspicious': string(),
            balanced: string(),
            scattered: string(),
          })
          .describe('Vad som kan sägas om åt vilket håll läsaren lutar; regeln finns i judge-tendency.ts.'),
        readAgainTitle: string(),
        readAgainNone: string(),
        sureButWrong: string(),
        wrongCount: counted(),
        reviewTitle: string(),
        wasSure: string(),
        readOn: string(),
      })
      .describe('En omgång frågor och dess resultat, i kunskapskollen och i alla övningar.'),
    practice: z
      .strictObject({
        title: string(),
        lead: string(),
        checksTitle: string(),
        checksLead: string(),
        readWithoutScript: string(),
        needsScript: string(),
        loading: string(),
        failed: string(),
        offline: string(),
        empty: string(),
        retry: string(),
        back: string(),
        signals: z.strictObject({ title: string(), lead: string(), length: string(), start: string() }),
        mixed: z.strictObject({
          title: string(),
          lead: string(),
          areas: string(),
          role: string(),
          noRole: string(),
          roleHint: string(),
          length: string(),
          questions: string(),
          chooseFirst: string(),
          start: string(),
          chooseAnew: string(),
        }),
        refresher: z.strictObject({
          title: string(),
          lead: string(),
          due: counted(),
          inParts: string(),
          start: string(),
          nothingDue: string(),
          next: string(),
          nothingAnswered: string(),
          laterTitle: string(),
          questions: counted(),
          more: counted(),
          toStart: string(),
          remind: string(),
          remindHint: string(),
          remindTitle: string(),
          remindFile: string(),
        }),
        verdict: z
          .strictObject({
            prompt: string(),
            verdicts: z.strictObject({ signal: string(), unclear: string(), innocent: string() }),
            tooFar: string(),
            tooLittle: string(),
            explanation: string(),
          })
          .describe('Frågan vad en situation är, i ”Signal eller inte?”.'),
      })
      .describe('Övningarna under /ova/.'),
    ifThen: z
      .strictObject({
        title: string(),
        lead: string(),
        see: string(),
        act: string(),
        example: string(),
      })
      .describe('Rutan ”Om jag ser … då …”.'),
    storage: z
      .strictObject({
        blocked: string(),
        full: string(),
        corrupt: string(),
        newer: string(),
        'changed-elsewhere': string(),
        'cleared-elsewhere': string(),
      })
      .describe('Besked om det som sparas i webbläsaren.'),
    privacy: z
      .strictObject({
        storedTitle: string(),
        nothingStored: string(),
        needsScript: string(),
        storedSummary: string(),
        eraseAction: string(),
        eraseConfirm: string(),
        eraseCancel: string(),
        eraseQuestion: string(),
        erased: string(),
      })
      .describe('Sidan om sparade uppgifter.'),
    document: z
      .strictObject({
        letter: string(),
        receipt: string(),
        register: string(),
        form: string(),
        note: string(),
        invented: string(),
        conversation: string(),
        table: string(),
      })
      .describe('Dokument i lektionerna.'),
    search: z
      .strictObject({
        title: string(),
        lead: string(),
        label: string(),
        submit: string(),
        headerLabel: string(),
        link: string(),
        loading: string(),
        failed: string(),
        retry: string(),
        hits: counted(),
        all: string(),
        resultsTitle: string(),
        where: string(),
        none: string(),
        noneShorter: string(),
        noneOtherWords: string(),
        noneIndex: string(),
        nearest: string(),
        indexTitle: string(),
        indexLead: string(),
        kinds: z.strictObject({
          sign: string(),
          lesson: string(),
          guide: string(),
          term: string(),
          scenario: string(),
          dossier: string(),
          source: string(),
        }),
      })
      .describe('Sökfältet och söksidan.'),
    page: z.strictObject({ updated: string() }).describe('Sidor med löpande text.'),
    statement: z
      .strictObject({
        draftTitle: string(),
        draft: string(),
        missing: string(),
        publisher: string(),
        service: string(),
        conformityTitle: string(),
        conformity: z
          .strictObject({ full: string(), partial: string(), none: string() })
          .describe('Lagens ord för hur väl webbplatsen följer den.'),
        method: string(),
        methods: z.strictObject({ self: string(), external: string() }).describe('Hur den har bedömts.'),
        assessed: string(),
        updated: string(),
        tests: string(),
        testsSummary: string(),
        flawsTitle: string(),
        noFlaws: string(),
        burdensTitle: string(),
        noBurdens: string(),
        outsideTitle: string(),
        noOutside: string(),
        messageTitle: string(),
        messageAnonymous: string(),
        messageMissing: string(),
        enforcementTitle: string(),
        enforcement: string(),
        enforcementLink: string(),
      })
      .describe('Tillgänglighetsredogörelsen.'),
    notFound: z
      .strictObject({
        title: string(),
        lead: string(),
        signs: string(),
        areas: string(),
        start: string(),
      })
      .describe('Sidan som visas när adressen inte finns.'),
  })
  .describe('Gränssnittets texter');

export type Ui = z.infer<typeof uiSchema>;
