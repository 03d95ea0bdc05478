import { useHashLocation } from 'wouter/use-hash-location';

/** What stands after the page's name in the address, decoded: `uppstart` in `#/checklistor/uppstart`. Null when nothing does. */
export function useSubPage(): string | null {
  const [path] = useHashLocation();
  const rest = path.split('/').slice(2).join('/');
  try {
    return decodeURIComponent(rest) || null;
  } catch {
    return rest;
  }
}
