import { expect, type Page } from 'playwright/test'
import { password } from './move-in.ts'
import type { Who } from './small-council.ts'

/** Signs somebody in through the form, in place of whoever was signed in before. They are then at `/`. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await page.goto('/sign-in')
  await fillSignIn(page, who)
  await expect(page.getByText(`Signed in as ${who.name}`)).toBeVisible()
}

/** Fills in the sign-in form that stands on the page, and sends it. */
export async function fillSignIn(page: Page, who: { id: string }, typed = password): Promise<void> {
  await page.getByLabel('Email address').fill(`${who.id.toLowerCase()}@aldermere.example`)
  await page.getByLabel('Password').fill(typed)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
