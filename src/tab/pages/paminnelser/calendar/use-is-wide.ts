import { useSyncExternalStore } from 'react';

/** Room for seven days beside each other, with the navigation at their side. */
const WIDE = '(min-width: 900px)';

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
