import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { tabReminderTexts as texts } from '../../../texts/tab-reminders.ts';
import { addresses } from './place-of.ts';

/** Leads to the form. */
export function MakeLink() {
  return (
    <Button as="a" href={addresses.new} appearance="primary" icon={<AddRegular />}>
      {texts.make}
    </Button>
  );
}
