import { hydrate } from 'preact';
import { Refresher } from './Refresher.tsx';

const place = document.querySelector<HTMLElement>('[data-practice]');
const props = document.querySelector('[data-practice-props]')?.textContent;

if (place && props) hydrate(<Refresher {...JSON.parse(props)} />, place);
