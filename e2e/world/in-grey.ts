import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, type Locator, type Page } from 'playwright/test'

/** A picture as somebody sees it who sees no colours, or who printed it without. */
export interface InGrey {
  /** Contrast of the darkest pixel against the paper, 1 to 21, within so many units of a place in the picture's own units. */
  contrastNear: (place: { x: number; y: number }, units: number) => number
}

/** Has the browser draw a picture without colours, and reads its pixels. */
export async function inGrey(page: Page, svg: Locator): Promise<InGrey> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
  const image = await loadImage(await svg.screenshot())
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  await session.detach()

  const { width, height } = image
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const greys = new Float64Array(width * height)
  let mostColour = 0
  for (let at = 0; at < greys.length; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    mostColour = Math.max(mostColour, Math.max(red, green, blue) - Math.min(red, green, blue))
    greys[at] = luminance(green)
  }
  expect(mostColour, 'colour left in grey').toBeLessThanOrEqual(2)
  const paper = Math.max(...greys.subarray(0, width))
  const drawnWidth = Number((await svg.getAttribute('viewBox'))?.split(' ')[2])
  const scale = width / drawnWidth
  return {
    contrastNear({ x, y }, units) {
      const reach = Math.max(1, Math.round(units * scale))
      const [column, row] = [Math.round(x * scale), Math.round(y * scale)]
      let darkest = paper
      for (let down = Math.max(0, row - reach); down <= Math.min(height - 1, row + reach); down++)
        for (let right = Math.max(0, column - reach); right <= Math.min(width - 1, column + reach); right++)
          darkest = Math.min(darkest, greys[down * width + right] ?? paper)
      return (paper + 0.05) / (darkest + 0.05)
    },
  }
}

/** Relative luminance of a grey from 0 to 255, as WCAG 2.2 works it out. */
function luminance(grey: number): number {
  const share = grey / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
