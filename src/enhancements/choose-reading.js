// Says how a lesson is read before its text is shown, so that nothing moves: in steps, unless the reader has chosen to
// see all of it. A file of its own in the page's head; a module would come after the text.
let choice = null;
try {
  choice = localStorage.getItem(document.currentScript?.dataset.key ?? '');
} catch {
  // Nothing is stored here: steps it is.
}
document.documentElement.dataset.read = choice === 'whole' ? 'whole' : 'steps';
