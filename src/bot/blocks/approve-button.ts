import type { Button } from '@slack/types';
import type { DraftRecord } from '../../commands/ports.ts';
import { fill } from '../../policy/wording.ts';
import { buttonValue } from '../button-value.ts';
import { actionIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { button } from './parts.ts';

/** "Approve and send", behind a dialog that names the order. */
export function approveButton(draft: DraftRecord): Button {
  const { buttons, confirms } = botWordings[draft.locale];
  const dialog = draft.operation === 'productReviewAndSellerFeedback' ? confirms.solicit : confirms.approve;
  return button(
    actionIds.approve,
    buttons.approve,
    buttonValue({ draftId: draft.id, version: draft.version }),
    {
      style: 'primary',
      confirm: { ...dialog, text: fill(dialog.text, { order: draft.context.orderId ?? '?' }) },
    },
  );
}
