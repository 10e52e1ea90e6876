// Says whether the browser knows the reader before the page is shown, so that the card for the next step does not push what is
// below it. A file of its own, run where it stands; a module would come after the text. Only a guess at what is stored:
// the module that fills the card has the last word. The page says where to look, and for what (`known-reader.ts`).
const { key, pattern } = document.currentScript?.dataset ?? {};
try {
  if (new RegExp(pattern).test(localStorage.getItem(key) ?? '')) document.documentElement.dataset.known = '';
} catch {
  // Nothing is stored here.
}
