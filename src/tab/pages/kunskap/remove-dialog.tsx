import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';

export interface RemoveDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  onClose(): void;
  onRemove(): void;
}

/** Asks before something is thrown away that cannot be had back. */
export function RemoveDialog({ title, isOpen, onClose, onRemove }: RemoveDialogProps) {
  const texts = tabKnowledgeTexts.own;
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.removeTitle(title)}</DialogTitle>
          <DialogContent>{texts.removeBody}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onRemove();
              }}
            >
              {texts.removeYes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
