import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';

interface EndDialogProps {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

/** Asks before a reminder is ended: that is for good. */
export function EndDialog({ title, isBusy, onEnd }: EndDialogProps) {
  const { end, buttons } = tabReminderTexts.standing;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button disabled={isBusy}>{buttons.end}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{end.title}</DialogTitle>
          <DialogContent>
            <p>{end.lead(title)}</p>
            <p>{end.lasts}</p>
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onEnd}>
                {end.yes}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{end.no}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
