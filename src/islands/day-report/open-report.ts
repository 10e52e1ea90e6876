import { mountIsland } from '../mount-island.tsx';
import { DayReport, isDayReport } from './DayReport.tsx';

mountIsland('day-report', DayReport, isDayReport);
