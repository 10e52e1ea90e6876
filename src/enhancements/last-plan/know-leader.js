// Says before the page is shown whether this browser has a plan or an occasion, so that the card that leads to it does not push
// what is below. A file of its own, run where it stands. Only a guess at what is stored: the module that fills the card has
// the last word. The page says under which keys (`domain/storage/`).
const { draft, occasions } = document.currentScript?.dataset ?? {};
try {
  if (Object.keys(localStorage).some((key) => key === draft || key.startsWith(occasions)))
    document.documentElement.dataset.knownLeader = '';
} catch {
  // Nothing is stored here.
}
