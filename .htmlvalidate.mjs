import { defineConfig } from 'html-validate';

/** Every rule that is off has its reason above it. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Pages are compressed: white space is not the author's.
    'no-trailing-whitespace': 'off',
    // Astro and Preact write boolean and void elements in their own, valid ways.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Long titles are shortened by whoever shows them; a cut in the text would be worse.
    'long-title': 'off',
    // Swedish uses non-breaking space and dashes inside telephone numbers in running text.
    'tel-non-breaking': 'off',
    // Any text without white space is an id in HTML; ids of sources may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // What the server writes has nothing to submit; the button comes with the script.
    'wcag/h32': 'off',
    // The boxes of a question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Nothing is loaded from elsewhere, so there is nothing to hold to a hash.
    'require-sri': 'off',
  },
});
