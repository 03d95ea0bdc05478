import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import { Page } from '../../frame/page.tsx';
import { IntroductionPart } from './introduction-part.tsx';
import { ParticipationPart } from './participation-part.tsx';
import { ReceiptsPart } from './receipts-part.tsx';
import { SubjectsPart } from './subjects-part.tsx';

/** How it goes, for managers. */
export default function OversiktPage() {
  return (
    <Page title={tabOverviewTexts.title} lead={tabOverviewTexts.lead}>
      <ParticipationPart />
      <ReceiptsPart />
      <SubjectsPart />
      <IntroductionPart />
    </Page>
  );
}
