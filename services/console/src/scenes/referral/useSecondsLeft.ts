import { useEffect, useState } from 'react';

/** Whole seconds until an instant, told every second; 0 once it has passed. */
export function useSecondsLeft(until: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one clock for each instant
  useEffect(() => {
    setSeconds(left());
    const clock = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(clock);
  }, [until]);
  return seconds;
}
