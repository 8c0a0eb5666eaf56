import { Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { z } from 'zod'
import { openPdf } from './pdf-document.ts'
import type { NotAReport, Place } from './report.ts'

export type PageToDraw = {
  bytes: Uint8Array
  page: number
  /** Of the picture, in pixels. */
  width: number
  marks: Place[]
}

/** The canvas of this library has what pdf.js draws with, though not the name of the browser's type. */
const BrowserCanvas = z.custom<HTMLCanvasElement>(value => value instanceof Canvas)

/** Draws a page as PNG with the marked places tinted, in this thread and without limits: call `pagePicture` instead. */
export async function drawPage({
  bytes,
  page: number,
  width,
  marks,
}: PageToDraw): Promise<Uint8Array | NotAReport | null> {
  const pdf = await openPdf(bytes, { pictures: true })
  if ('refused' in pdf) return pdf
  try {
    if (number > pdf.numPages) return null
    const page = await pdf.getPage(number)
    const scale = width / page.getViewport({ scale: 1 }).width
    const viewport = page.getViewport({ scale })
    const height = Math.min(Math.ceil(viewport.height), 4 * width)
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    await page.render({ canvas: BrowserCanvas.parse(canvas), viewport, background: '#ffffff' }).promise
    for (const mark of marks) if (mark.page === number) drawMark(context, mark, scale)
    return new Uint8Array(await canvas.encode('png'))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A tint that leaves the words readable, and a bar beside it that is seen without colour. */
function drawMark(context: SKRSContext2D, mark: Place, scale: number): void {
  const room = 4
  const [x, y] = [(mark.x - room) * scale, (mark.y - room / 2) * scale]
  const [width, height] = [(mark.width + 2 * room) * scale, (mark.height + room) * scale]
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = '#ffe680'
  context.fillRect(x, y, width, height)
  context.globalCompositeOperation = 'source-over'
  context.fillStyle = '#1d70b8'
  context.fillRect(Math.max(0, (mark.x - 16) * scale), y, 4 * scale, height)
  context.restore()
}
