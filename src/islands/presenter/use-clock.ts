import { useEffect, useState } from 'preact/hooks';

/**
 * The time in epoch milliseconds, new twice a second so that no second of a timer is skipped, and at once when the window
 * comes forth: behind others its timers may run once a minute.
 */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tell = () => setNow(Date.now());
    const tick = setInterval(tell, 500);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', tell);
    };
  }, []);
  return now;
}
