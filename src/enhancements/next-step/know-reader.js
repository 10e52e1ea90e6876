// Says whether the browser knows the reader before the page is shown, so that the card for the next step does not push what is
// below it. A file of its own, run where it stands; a module would come after the text. Only a guess at what is stored:
// the module that fills the card has the last word.
let stored = null;
try {
  stored = localStorage.getItem(document.currentScript?.dataset.key ?? '');
} catch {
  // Nothing is stored here.
}
if (/"lessons":\{"|"attempts":\[\{|"role":\{"id"/.test(stored ?? ''))
  document.documentElement.dataset.known = '';
