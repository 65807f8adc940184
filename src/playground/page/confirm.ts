import type { ConfirmationDialog } from '@slack/types';
import { el } from './dom.ts';
import { textNodes } from './elements.ts';
import type { Snapshot } from './snapshot.ts';

/** Slack's dialog before an action that should be meant. @returns whether the person went on */
export function confirmed(dialog: ConfirmationDialog, snapshot: Snapshot): Promise<boolean> {
  return new Promise((resolve) => {
    const node = el(
      'dialog',
      { class: 'confirm', 'aria-labelledby': 'confirm-title', close: () => end() },
      el('h2', { id: 'confirm-title' }, dialog.title?.text ?? 'Are you sure?'),
      el('p', {}, ...textNodes(dialog.text, snapshot)),
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'button', click: () => node.close() }, dialog.deny?.text ?? 'Cancel'),
        el(
          'button',
          {
            type: 'button',
            class: dialog.style ?? 'primary',
            autofocus: true,
            click: () => node.close('yes'),
          },
          dialog.confirm?.text ?? 'Yes',
        ),
      ),
    );
    const end = () => {
      node.remove();
      resolve(node.returnValue === 'yes');
    };
    document.body.append(node);
    node.showModal();
  });
}
