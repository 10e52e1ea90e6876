/**
 * Lists each provision of the registers with every place that leans on it, what is open and who has reviewed it:
 * `npm run report:laws`, or `npm run report:laws -- osl` for one act. When an act is amended, these are the places to read.
 */
import { checkContent } from '../checks/check-content.ts';
import { listLawUses } from '../checks/list-law-uses.ts';
import { readContent } from '../checks/read-content.ts';
import { todayInSweden } from '../domain/calendar/day.ts';

const [only] = process.argv.slice(2);
const read = await readContent('.');
const uses = listLawUses(read);
const { findings } = await checkContent('.', todayInSweden(new Date()));
const wrong = findings.filter(({ code }) => /^I95\d$/u.test(code)).length;

let provisions = 0;
let unused = 0;
for (const { register, file, leaning } of uses) {
  if (only !== undefined && register.act !== only) continue;
  const state = register.read === undefined ? 'not read' : `read in the text of ${register.read}`;
  console.log(
    `\n# ${register.act}: ${state}${register.newest ? `, ${register.newest}` : ''}, checked ${register.checked}`,
  );
  console.log(`  ${file}`);
  if (register.note) console.log(`  ${register.note}`);
  for (const { provision, places } of leaning) {
    provisions += 1;
    if (places.length === 0) unused += 1;
    const review = provision.reviewed
      ? `reviewed by ${provision.reviewed.by} ${provision.reviewed.date} (${provision.reviewed.scope})`
      : 'not reviewed';
    console.log(`\n## ${provision.at}. ${provision.about} (${review})`);
    console.log(`   ${provision.says}`);
    if (provision.question) console.log(`   Open: ${provision.question}`);
    for (const place of places) console.log(`   - ${place}`);
    if (places.length === 0) console.log('   - nothing leans on it');
  }
}
console.log(
  `\n${provisions} provisions, of which nothing leans on ${unused}; ${wrong} citations that the check refuses.`,
);
