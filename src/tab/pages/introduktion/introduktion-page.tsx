import { useSubPage } from '../../frame/use-sub-page.ts';
import { CoursePage } from './course-page.tsx';
import { REPEAT, RepeatPage } from './repeat-page.tsx';
import { UnitPage } from './unit-page.tsx';

/** The introduction for new colleagues: where one stands, one unit, or the questions to repeat. */
export default function IntroduktionPage() {
  const place = useSubPage();
  if (place === null) return <CoursePage />;
  return place === REPEAT ? <RepeatPage /> : <UnitPage key={place} id={place} />;
}
