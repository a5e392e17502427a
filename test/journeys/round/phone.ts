import type { Page } from 'playwright-core';

/** Opens the line of this person from the list. */
export async function openLine(phone: Page, name: string): Promise<void> {
  await phone.goto('/partner');
  await phone.getByRole('link', { name }).click();
  await phone.getByRole('heading', { name: 'お願いの内容' }).waitFor();
}

/** One answer: its button under the line, its form, and the page that says what happens next. */
export async function answer(phone: Page, button: string, send: string, done: string, fill?: () => Promise<unknown>): Promise<void> {
  await phone.getByRole('link', { name: button, exact: true }).click();
  await fill?.();
  await phone.getByRole('button', { name: send, exact: true }).click();
  await phone.getByRole('heading', { name: done }).waitFor();
}
