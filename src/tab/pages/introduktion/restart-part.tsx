import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { introductionTexts } from '../../../texts/introduction.ts';

/** Begins the introduction anew, once somebody has said so twice. */
export function RestartPart({ onRestart }: { readonly onRestart: () => void }) {
  const texts = introductionTexts.restart;
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{texts.button}</Button>
      <Dialog modalType="alert" open={isAsking} onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.title}</DialogTitle>
            <DialogContent>{texts.text}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {texts.keep}
              </Button>
              <Button
                onClick={() => {
                  setAsking(false);
                  onRestart();
                }}
              >
                {texts.now}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}
