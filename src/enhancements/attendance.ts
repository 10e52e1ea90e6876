/**
 * Writes a certificate of attendance for each name that the leader types, one a line. Names stay in the page and are
 * never stored; without names there is one certificate with lines to write on.
 */
const attendanceForm = document.querySelector<HTMLFormElement>('[data-attendance]');
const sheets = document.querySelector<HTMLElement>('[data-certificates]');
const blank = sheets?.firstElementChild;

if (attendanceForm && sheets && blank) {
  const names = attendanceForm.querySelector('textarea');
  const write = () => {
    const typed = (names?.value ?? '').split('\n').map(shorten).filter(Boolean);
    sheets.replaceChildren(
      ...(typed.length > 0 ? typed : ['']).map((name) => {
        const sheet = blank.cloneNode(true) as HTMLElement;
        fill(sheet, 'name', name);
        for (const field of ['date', 'place', 'leader'])
          fill(
            sheet,
            field,
            shorten(attendanceForm.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value ?? ''),
          );
        return sheet;
      }),
    );
  };
  // Once a frame: a long list that comes line by line would otherwise be written anew for each of its lines.
  let next = 0;
  attendanceForm.removeAttribute('data-waiting');
  attendanceForm.addEventListener('input', () => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(write);
  });
  attendanceForm.addEventListener('submit', (event) => event.preventDefault());
}

/** No name or place is longer; a whole document that was pasted would make the page stand still. */
const shorten = (text: string) => text.trim().slice(0, 200);

/** A filled place loses its line. */
function fill(sheet: HTMLElement, field: string, text: string): void {
  const place = sheet.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (place && text !== '') {
    place.textContent = text;
    place.classList.remove('line');
  }
}

export {};
