import Answers from './Answers.astro';
import Conversation from './Conversation.astro';
import Document from './Document.astro';
import Facts from './Facts.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import IfThen from './IfThen.astro';
import Link from './Link.astro';
import Question from './Question.astro';
import SignCard from './SignCard.astro';
import Source from './Source.astro';
import SourceQuote from './SourceQuote.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Urgent from './Urgent.astro';

/** The vocabulary that every MDX file may use, and what Markdown's own marks become. */
export const authorComponents = {
  Answers,
  Conversation,
  Document,
  Facts,
  IfThen,
  Question,
  SignCard,
  Source,
  SourceQuote,
  Steps,
  Term,
  Urgent,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
