import { findRoles } from '../domain/search/find-roles.ts';

/**
 * Leaves only the roles that fit what is typed, on the page that lists them all by administration. Each entry carries the words
 * that it can be found by; without script the whole list is there and the field is not.
 */
const field = document.querySelector<HTMLInputElement>('[data-filter-roles]');
const status = document.querySelector<HTMLElement>('[data-roles-found]');
const roles = [...document.querySelectorAll<HTMLElement>('[data-role-words]')].map((entry) => ({
  entry,
  name: entry.querySelector('a')?.textContent ?? '',
  words: [entry.dataset['roleWords'] ?? ''],
  administration: entry.closest('section')?.querySelector('h2')?.textContent ?? '',
}));

if (field && status) {
  const show = () => {
    const found = new Set(findRoles(roles, field.value));
    for (const role of roles) role.entry.hidden = !found.has(role);
    for (const section of document.querySelectorAll<HTMLElement>('section:has([data-role-words])')) {
      section.hidden = !section.querySelector('[data-role-words]:not([hidden])');
    }
    status.textContent = found.size === 0 ? (status.dataset['rolesFound'] ?? '') : '';
  };
  field.addEventListener('input', show);
  // What the browser has put back.
  show();
}
