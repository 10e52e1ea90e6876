import { hydrate } from 'preact';
import { MixedPractice } from './MixedPractice.tsx';

const place = document.querySelector<HTMLElement>('[data-practice]');
const props = document.querySelector('[data-practice-props]')?.textContent;

if (place && props) hydrate(<MixedPractice {...JSON.parse(props)} />, place);
