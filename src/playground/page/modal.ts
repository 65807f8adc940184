import { act, actAndTell } from './acts.ts';
import { blockNodes } from './blocks.ts';
import { confirmed } from './confirm.ts';
import { el, icon } from './dom.ts';
import { enteredIn, type Surface } from './elements.ts';
import type { ActAnswer, ShownModal, Snapshot } from './snapshot.ts';

let open: { dialog: HTMLDialogElement; key: string } | null = null;

/** Shows the modal on top of the person's screen as it stands now; what they have typed stays until the bot changes it. */
export function showModal(snapshot: Snapshot): void {
  const { modal, me } = snapshot;
  const key = modal ? `${me} ${modal.id} ${modal.hash}` : '';
  if (open?.key === key) return;
  open?.dialog.remove();
  open = null;
  if (!modal) return;
  const dialog = modalNode(modal, snapshot);
  open = { dialog, key };
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('textarea, input, select')?.focus();
}

function modalNode(modal: ShownModal, snapshot: Snapshot): HTMLDialogElement {
  const close = (all: boolean) => act('close-modal', { user: snapshot.me, viewId: modal.id, all });
  const trouble = el('div', { class: 'trouble', role: 'alert' });
  const surface: Surface = {
    snapshot,
    async act({ blockId, actionId, value, confirm }) {
      if (confirm && !(await confirmed(confirm, snapshot))) return;
      const entered = enteredIn(form);
      await actAndTell('click', {
        user: snapshot.me,
        place: { viewId: modal.id },
        blockId,
        actionId,
        value,
        entered,
      });
    },
  };
  const submit = modal.submit && el('button', { type: 'submit', class: 'primary' }, modal.submit.text);
  const form = el(
    'form',
    {
      novalidate: true,
      submit: async (event) => {
        event.preventDefault();
        submit?.setAttribute('aria-busy', 'true');
        submit?.setAttribute('disabled', '');
        const answer = await act('submit-modal', {
          user: snapshot.me,
          viewId: modal.id,
          entered: enteredIn(form),
        });
        submit?.removeAttribute('aria-busy');
        submit?.removeAttribute('disabled');
        showProblems(form, trouble, answer);
      },
    },
    el(
      'header',
      {},
      el('h2', { id: 'modal-title' }, modal.title),
      el(
        'button',
        { type: 'button', class: 'bare', 'aria-label': 'Close', click: () => close(true) },
        icon('close'),
      ),
    ),
    trouble,
    el('div', { class: 'body' }, ...blockNodes(modal.blocks, surface)),
    el(
      'footer',
      {},
      el('button', { type: 'button', click: () => close(false) }, modal.close?.text ?? 'Cancel'),
      submit,
    ),
  );
  return el(
    'dialog',
    {
      class: 'modal',
      'aria-labelledby': 'modal-title',
      cancel: (event) => {
        event.preventDefault();
        void close(false);
      },
    },
    form,
  );
}

function showProblems(form: HTMLElement, trouble: HTMLElement, answer: ActAnswer): void {
  trouble.textContent = answer.ok ? '' : (answer.message ?? '');
  for (const input of form.querySelectorAll<HTMLElement>('[data-input]')) {
    const problem = answer.errors?.[input.dataset.input ?? ''] ?? '';
    const place = input.querySelector('.field-error');
    if (place) place.textContent = problem;
    input.classList.toggle('wrong', problem !== '');
    for (const field of input.querySelectorAll('[data-field]'))
      field.setAttribute('aria-invalid', String(problem !== ''));
  }
  form.querySelector<HTMLElement>('.wrong [data-field]')?.focus();
}
