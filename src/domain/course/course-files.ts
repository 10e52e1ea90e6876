import type { ReadyDay } from '../agenda/ready-day.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Figure } from '../figures/figure.ts';
import type { LawRegister } from '../law/law-register.ts';
import type { Prop } from '../pictograms/prop.ts';
import type { Place } from '../places/place.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../sessions/session.ts';
import type { Area } from './area.ts';
import type { ContentFile } from './content-file.ts';
import type { Guide } from './guide.ts';
import type { Lesson } from './lesson.ts';
import type { LocalGuide, Organisation, OrganisationAddition } from './organisation.ts';
import type { Administration } from './role.ts';
import type { Sign } from './sign.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** What the course is made of. Each list is in the order of the paths, so that numbers in names give the order. */
export interface CourseFiles {
  areas: readonly ContentFile<Area>[];
  lessons: readonly ContentFile<Lesson>[];
  signs: readonly ContentFile<Sign>[];
  questionBanks: readonly ContentFile<{ questions: Question[] }>[];
  scenarios: readonly ContentFile<Scenario>[];
  dossiers: readonly ContentFile<Dossier>[];
  dossierDocuments: readonly ContentFile<DossierDocument>[];
  places: readonly ContentFile<Place>[];
  figures: readonly ContentFile<Figure>[];
  sessions: readonly ContentFile<Session>[];
  sources: readonly ContentFile<Source>[];
  terms: readonly ContentFile<Term>[];
  guides: readonly ContentFile<Guide>[];
  paths: readonly ContentFile<DecisionPath>[];
  lawRegisters: readonly ContentFile<LawRegister>[];
  organisations: readonly ContentFile<Organisation>[];
  organisationAdditions: readonly ContentFile<OrganisationAddition>[];
  localGuides: readonly ContentFile<LocalGuide>[];
  administrations: readonly ContentFile<{ administrations: Administration[] }>[];
  props: readonly ContentFile<{ props: Prop[] }>[];
  knowledgeDays: readonly ContentFile<{ days: ReadyDay[] }>[];
}
