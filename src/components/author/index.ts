import TextImage from '../course/TextImage.astro';
import Answers from './Answers.astro';
import Conversation from './Conversation.astro';
import Document from './Document.astro';
import DossierCard from './DossierCard.astro';
import Facts from './Facts.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import IfThen from './IfThen.astro';
import Link from './Link.astro';
import Notes from './Notes.astro';
import Place from './Place.astro';
import PlaceSlide from './PlaceSlide.astro';
import Question from './Question.astro';
import ScenarioCard from './ScenarioCard.astro';
import SignCard from './SignCard.astro';
import Slide from './Slide.astro';
import Source from './Source.astro';
import SourceQuote from './SourceQuote.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Urgent from './Urgent.astro';
import VoteLoop from './VoteLoop.astro';

/** The vocabulary that every MDX file may use, and what Markdown's own marks become. */
export const authorComponents = {
  Answers,
  Conversation,
  Document,
  DossierCard,
  Facts,
  Figure,
  IfThen,
  Notes,
  Place,
  PlaceSlide,
  Question,
  ScenarioCard,
  SignCard,
  Slide,
  Source,
  SourceQuote,
  Steps,
  Term,
  Urgent,
  VoteLoop,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  img: TextImage,
  table: Table,
};
