import { hydrate } from 'preact';
import { SignalOrNot } from './SignalOrNot.tsx';

const place = document.querySelector<HTMLElement>('[data-practice]');
const props = document.querySelector('[data-practice-props]')?.textContent;

if (place && props) hydrate(<SignalOrNot {...JSON.parse(props)} />, place);
