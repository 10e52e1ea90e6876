import { useEffect, useState } from 'preact/hooks';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask, isRefusal } from './ask.ts';

/** So long the development server takes to notice that a file was saved. */
const REBUILD_DELAY = 1200;

/** The site as it is served on this computer; the same for every file. */
let site: string | undefined;

interface Props {
  address: string;
  /** The site has a page for it: what is not filled in has none. */
  isShown: boolean;
  /** Counts how many times the file has been saved here. */
  version: number;
  onHide: () => void;
}

/** The real page that shows what is edited, as it was last saved. */
export function Preview({ address, isShown, version, onHide }: Props) {
  const [state, setState] = useState(site === undefined ? texts.previewStarts : '');
  const [shownVersion, setShownVersion] = useState(version);

  useEffect(() => {
    if (site !== undefined) return;
    ask.preview().then(
      (answer) => {
        if (!isRefusal(answer)) site = answer.address;
        setState(isRefusal(answer) ? texts.previewFailed : '');
      },
      () => setState(texts.previewFailed),
    );
  }, []);
  useEffect(() => {
    if (version === shownVersion) return undefined;
    const timer = setTimeout(() => setShownVersion(version), REBUILD_DELAY);
    return () => clearTimeout(timer);
  }, [version]);

  return (
    <aside class="preview" aria-label={texts.previewOf}>
      <div class="row">
        <p>{texts.savedFirst}</p>
        {site && (
          <a href={site + address} target="_blank" rel="noreferrer">
            {texts.openPreview}
          </a>
        )}
        <button type="button" class="small" onClick={onHide}>
          {texts.hidePreview}
        </button>
      </div>
      {state && <p role="status">{state}</p>}
      {!isShown && <p role="status">{texts.notShown}</p>}
      {site && isShown && <iframe key={shownVersion} src={site + address} title={texts.previewOf} />}
    </aside>
  );
}
