import { useEffect, useRef, useState } from 'preact/hooks';
import { keptText } from '../../adapters/browser-storage.ts';
import { listOccasions } from '../../adapters/occasion-store.ts';
import { isTexts } from '../../adapters/page-data.ts';
import { readJson } from '../../adapters/read-json.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import { isNeed, type Pass } from '../../domain/agenda/pass.ts';
import { readPlan } from '../../domain/agenda/plan-link.ts';
import { hasFields, isFlag, isListOf, isMissingOr, isText } from '../../domain/json/guards.ts';
import type { Occasion } from '../../domain/sessions/occasion.ts';
import { isSessionPart } from '../../domain/sessions/session.ts';
import { SHOW_QUERY } from '../../domain/sessions/show-query.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { privateText } from '../../domain/words/private-text.ts';
import {
  FACTS,
  listAnswers,
  listFacts,
  listJudged,
  listParked,
  type ReportCase,
  type ReportStrings,
  readFacts,
  tellDayShift,
  tellShift,
  type Written,
  writeReport,
} from './tell-report.ts';

export interface DayReportProps {
  passes: Pass[];
  cases: ReportCase[];
  /** What the evaluation asks, and its scale. */
  statements: string[];
  scale: string[];
  strings: ReportStrings;
}

export const isDayReport = hasFields<DayReportProps>({
  passes: isListOf(
    hasFields<Pass>({
      area: isText,
      title: isText,
      parts: isListOf(isSessionPart),
      needs: isMissingOr(isListOf(isNeed)),
    }),
  ),
  cases: isListOf(
    hasFields<ReportCase>({
      id: isText,
      title: isText,
      pass: isText,
      options: isListOf(hasFields<ReportCase['options'][number]>({ id: isText, right: isFlag })),
    }),
  ),
  statements: isListOf(isText),
  scale: isListOf(isText),
  strings: isTexts,
});

/** Rows for what will be done: more than three is no plan. */
const ACTIONS = 3;

const isWritten = hasFields<Written>({
  group: isMissingOr(isText),
  when: isMissingOr(isText),
  where: isMissingOr(isText),
  present: isText,
  leader: isText,
  actions: isListOf(hasFields<Written['actions'][number]>({ what: isText, who: isText, when: isText })),
  answers: isListOf(isListOf(isText)),
  questions: isMissingOr(isListOf(hasFields<{ who: string; when: string }>({ who: isText, when: isText }))),
});

/**
 * The day on one page, for a boss: what this computer knows of the occasion and what the leader adds, which is kept while
 * the tab is open and not longer, since it names people. Nothing is shown where there is no occasion.
 */
export function DayReport({ passes, cases, statements, scale, strings }: DayReportProps) {
  const [occasion, setOccasion] = useState<Occasion | undefined>();
  const [written, setWritten] = useState<Written>(() => nothingWritten(statements, scale));
  const [told, setTold] = useState('');
  const textField = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const occasions = listOccasions();
    const asked = new URLSearchParams(window.location.search).get(SHOW_QUERY.occasion);
    const found = occasions.find(({ id }) => id === asked) ?? occasions[0];
    setOccasion(found);
    const kept = found && readJson(keptReport(found.id).read());
    if (isWritten(kept)) setWritten(kept);
    else if (found?.size !== undefined) setWritten({ ...written, present: `${found.size}` });
  }, []);

  if (!occasion) return null;
  const write = (changes: Partial<Written>) => {
    const next = { ...written, ...changes };
    setWritten(next);
    void keptReport(occasion.id).write(JSON.stringify(next));
  };
  const areas = passes.map(({ area }) => area);
  const plan = occasion.plan === undefined ? undefined : readPlan(occasion.plan, areas);
  const agenda = plan && makeAgenda(plan, passes);
  const judged = listJudged(occasion, cases);
  const held = plan
    ? plan.areas.flatMap((area) => passes.find((pass) => pass.area === area)?.title ?? [])
    : [...new Set(judged.map(({ pass }) => pass))];
  const report = { occasion, agenda, passes: held, judged, written, strings, statements, scale };
  const facts = readFacts(occasion, agenda, written);
  const answers = listAnswers(written, statements, scale);
  /** More answers than there were people: somebody has counted a paper twice. */
  const tooMany = (statement: string) => {
    const all = answers.find((answer) => answer.statement === statement)?.all ?? 0;
    const present = Number.parseInt(written.present, 10);
    return all > present ? fillMessage(strings.moreAnswers, { n: all, present }) : '';
  };
  const actions = written.actions.filter(({ what }) => what.trim() !== '');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(writeReport(report));
      setTold(strings.copied);
    } catch {
      textField.current?.focus();
      textField.current?.select();
      setTold(strings.copyFailed);
    }
  };

  return (
    <>
      <section class="report">
        <h2>{strings.title}</h2>
        <p class="lead">{tellDayShift(judged, strings)}</p>
        <dl class="facts">
          {listFacts(occasion, agenda, written, strings).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {held.length > 0 && (
          <>
            <h3>{strings.passesTitle}</h3>
            <p>{held.join(', ')}.</p>
          </>
        )}
        {judged.length > 0 && (
          <>
            <h3>{strings.judgedTitle}</h3>
            <ul class="plain judged">
              {judged.map(({ title, pass, shift }) => (
                <li key={title}>
                  <b>{title}</b> <span class="soft small">{pass}</span>
                  <Bars label={strings.beforeLabel} {...shift.before} />
                  <Bars label={strings.afterLabel} {...shift.after} />
                  <span>{tellShift(shift, strings)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {actions.length > 0 && (
          <>
            <h3>{strings.actionsTitle}</h3>
            <ul>
              {actions.map(({ what, who, when }) => (
                <li key={what}>
                  {what}
                  {who && <b>, {who}</b>}
                  {when && `, ${when}`}
                </li>
              ))}
            </ul>
          </>
        )}
        {occasion.parked.length > 0 && (
          <>
            <h3>{strings.parkedTitle}</h3>
            <ul>
              {listParked(occasion.parked, written, strings).map((question, at) => (
                <li key={`${at} ${question}`}>{question}</li>
              ))}
            </ul>
          </>
        )}
        {answers.length > 0 && (
          <>
            <h3>{strings.evaluationTitle}</h3>
            <ul>
              {answers.map(({ statement, counts }) => (
                <li key={statement}>
                  {statement} {counts.map(({ step, n }) => `${step}: ${n}`).join(', ')}
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="small soft">{strings.aboutTheRoom}</p>
      </section>

      <form class="form screen-only" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2>{strings.addTitle}</h2>
        <p>{strings.addLead}</p>
        {FACTS.map((name) => (
          <p key={name}>
            <label for={`rapport-${name}`}>{strings.facts[name]}</label>
            <input
              id={`rapport-${name}`}
              type="text"
              {...privateText()}
              value={name === 'present' ? written.present : facts[name]}
              onInput={({ currentTarget }) => write({ [name]: currentTarget.value })}
            />
          </p>
        ))}
        {occasion.parked.map(({ text }, at) => (
          <fieldset key={`question ${at}`}>
            <legend>{fillMessage(strings.question, { question: text })}</legend>
            {(['who', 'when'] as const).map((name) => (
              <p key={name}>
                <label for={`rapport-fraga-${name}-${at}`}>{strings.questionFields[name]}</label>
                <input
                  id={`rapport-fraga-${name}-${at}`}
                  type="text"
                  {...privateText()}
                  value={written.questions?.[at]?.[name] ?? ''}
                  onInput={({ currentTarget }) =>
                    write({
                      questions: occasion.parked.map((_, place) => ({
                        who: '',
                        when: '',
                        ...written.questions?.[place],
                        ...(place === at && { [name]: currentTarget.value }),
                      })),
                    })
                  }
                />
              </p>
            ))}
          </fieldset>
        ))}
        {written.actions.map((action, at) => (
          <fieldset key={`action ${at}`}>
            <legend>{fillMessage(strings.action, { n: at + 1 })}</legend>
            {(['what', 'who', 'when'] as const).map((name) => (
              <p key={name}>
                <label for={`rapport-${name}-${at}`}>{strings.actionFields[name]}</label>
                <input
                  id={`rapport-${name}-${at}`}
                  type="text"
                  {...privateText()}
                  value={action[name]}
                  onInput={({ currentTarget }) =>
                    write({
                      actions: written.actions.map((one, place) =>
                        place === at ? { ...one, [name]: currentTarget.value } : one,
                      ),
                    })
                  }
                />
              </p>
            ))}
          </fieldset>
        ))}
        <details>
          <summary>{strings.countAnswers}</summary>
          {statements.map((statement, row) => (
            <fieldset key={statement}>
              <legend>{statement}</legend>
              <div class="row">
                {scale.map((step, at) => (
                  <p key={step}>
                    <label for={`rapport-svar-${row}-${at}`}>{step}</label>
                    <input
                      id={`rapport-svar-${row}-${at}`}
                      type="number"
                      min={0}
                      max={999}
                      value={written.answers[row]?.[at] ?? ''}
                      onInput={({ currentTarget }) =>
                        write({
                          answers: statements.map((_, r) =>
                            scale.map((__, c) =>
                              r === row && c === at ? currentTarget.value : (written.answers[r]?.[c] ?? ''),
                            ),
                          ),
                        })
                      }
                    />
                  </p>
                ))}
              </div>
              <p class="small" role="status">
                {tooMany(statement)}
              </p>
            </fieldset>
          ))}
        </details>
        <p>
          <label for="rapport-text">{strings.text}</label>
          <textarea id="rapport-text" rows={12} readOnly value={writeReport(report)} ref={textField} />
        </p>
        <p class="row">
          <button class="button" type="button" onClick={copy}>
            {strings.copy}
          </button>
          <button class="button quiet" type="button" onClick={() => window.print()}>
            {strings.print}
          </button>
        </p>
        <p role="status">{told}</p>
      </form>
    </>
  );
}

const keptReport = (id: string) => keptText('tab', `report:${id}`);

const nothingWritten = (statements: readonly string[], scale: readonly string[]): Written => ({
  present: '',
  leader: '',
  actions: Array.from({ length: ACTIONS }, () => ({ what: '', who: '', when: '' })),
  answers: statements.map(() => scale.map(() => '')),
});

/** The share that had it right, as a bar beside its numbers. */
function Bars({ label, right, voted }: { label: string; right: number; voted: number }) {
  if (voted === 0) return null;
  return (
    <span class="share-bar">
      <span class="small">{label}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="6" />
        <rect class="right" width={(100 * right) / voted} height="6" />
      </svg>
      <b class="small">
        {right}/{voted}
      </b>
    </span>
  );
}
