import { findAll } from './dom.ts';

/** Text stays readable and can be copied; what is chosen stays as it is. */
export function lock(form: HTMLFormElement, locked: boolean): void {
  for (const box of findAll<HTMLTextAreaElement | HTMLInputElement>(form, 'textarea, input[type="text"]')) {
    box.readOnly = locked;
  }
  for (const control of findAll<HTMLInputElement>(form, 'input:not([type="text"]), select, [data-move]')) {
    control.disabled = locked;
  }
  for (const button of findAll(form, '[data-action]')) {
    button.hidden = locked || button.dataset.spent === 'true';
  }
}
