import { useId, useState } from 'preact/hooks';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';

interface Props {
  /** Puts the picture beside the text and gives its name, or says why not. */
  addPicture: (picture: File) => Promise<{ name: string } | { problem: string }>;
  onInsert: (name: string, shows: string) => void;
}

/** Takes in a photograph, by choosing a file or dropping one, together with what it shows. */
export function PictureInsert({ addPicture, onInsert }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [picture, setPicture] = useState<File>();
  const [shows, setShows] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const close = () => {
    setIsOpen(false);
    setPicture(undefined);
    setShows('');
    setProblem('');
  };
  const insert = async () => {
    if (picture === undefined || shows.trim() === '') {
      setProblem(texts.pictureNeeds);
      return;
    }
    const answer = await addPicture(picture);
    if ('problem' in answer) {
      setProblem(answer.problem);
      return;
    }
    onInsert(answer.name, shows);
    close();
  };
  return (
    <>
      <button
        type="button"
        class="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
      >
        {texts.insertPicture}
      </button>
      {isOpen && (
        <div class="picture-insert" id={id} role="group" aria-label={texts.insertPicture}>
          <p class="help">{texts.pictureHelp}</p>
          <label>
            {texts.pictureFile}
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp"
              onChange={(event) => setPicture(event.currentTarget.files?.[0])}
            />
          </label>
          <label>
            {texts.pictureShows}
            <input value={shows} onInput={(event) => setShows(event.currentTarget.value)} />
          </label>
          {problem && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <div class="row">
            <button type="button" class="main" onClick={insert}>
              {texts.pictureInsert}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {texts.cancel}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
