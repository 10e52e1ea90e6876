import { hydrate } from 'preact';
import { KnowledgeCheck } from './KnowledgeCheck.tsx';

/** Takes over the check of an area. */
const place = document.querySelector<HTMLElement>('[data-practice]');
const props = document.querySelector('[data-practice-props]')?.textContent;

if (place && props) hydrate(<KnowledgeCheck {...JSON.parse(props)} />, place);
