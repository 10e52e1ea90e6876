import { useRef } from 'preact/hooks';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  /** Address of the plan. */
  link: string;
  /** Address of the page that prints all papers of the plan. */
  papersHref: string;
  invitation: string;
  /** Whether the programme fits: an invitation, a calendar file or a print of one that does not would go out wrong. */
  isReady: boolean;
  strings: PlannerStrings;
  onSaveDay: () => void;
  /** Makes another plan that is alike, for another group. */
  onNewGroup: () => void;
  /** Called with what has been done, for a screen reader. */
  onTold: (message: string) => void;
}

/** The ways to take the plan along: paper, calendar, link and invitation. */
export function SharePanel({
  link,
  papersHref,
  invitation,
  isReady,
  strings,
  onSaveDay,
  onNewGroup,
  onTold,
}: Props) {
  const linkField = useRef<HTMLTextAreaElement>(null);
  const invitationField = useRef<HTMLTextAreaElement>(null);
  const copy = async (field: HTMLTextAreaElement | null, done: string) => {
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      onTold(done);
    } catch {
      field?.focus();
      field?.select();
      onTold(strings.copyFailed);
    }
  };
  return (
    <section class="share screen-only">
      <h2>{strings.share}</h2>
      {!isReady && <p>{strings.notReady}</p>}
      {isReady && (
        <p class="row">
          <a class="button quiet" href={papersHref}>
            {strings.papers}
          </a>
          <button class="button quiet" type="button" onClick={() => window.print()}>
            {strings.print}
          </button>
          <button class="button quiet" type="button" onClick={onSaveDay}>
            {strings.calendar}
          </button>
        </p>
      )}
      <p class="field">
        <label for="plan-link">{strings.link}</label>
        <textarea id="plan-link" rows={2} readOnly value={link} ref={linkField} />
        <button
          class="button quiet"
          type="button"
          onClick={() => copy(linkField.current, strings.linkCopied)}
        >
          {strings.copyLink}
        </button>
      </p>
      {isReady && (
        <>
          <p class="field">
            <label for="plan-invitation">{strings.invitation}</label>
            <textarea id="plan-invitation" rows={10} readOnly value={invitation} ref={invitationField} />
            <button
              class="button quiet"
              type="button"
              onClick={() => copy(invitationField.current, strings.textCopied)}
            >
              {strings.copyText}
            </button>
          </p>
          <p class="field">
            <button class="button quiet" type="button" aria-describedby="plan-new-group" onClick={onNewGroup}>
              {strings.newGroup}
            </button>
            <span class="soft small" id="plan-new-group">
              {strings.newGroupHint}
            </span>
          </p>
        </>
      )}
    </section>
  );
}
