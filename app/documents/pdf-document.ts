import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { NotAReport } from './report.ts'

const pdfjsPackage = findPackageJSON('pdfjs-dist', import.meta.url)
if (pdfjsPackage === undefined) throw new Error('pdfjs-dist is not installed')
const pdfjsFolder = dirname(pdfjsPackage)

/**
 * Opens a PDF with everything active in it left out: no scripts, no forms, nothing fetched.
 * Takes the bytes over (they are unusable afterwards).
 */
export async function openPdf(
  bytes: Uint8Array,
  { pictures = false } = {},
): Promise<PDFDocumentProxy | NotAReport> {
  try {
    return await getDocument({
      data: bytes,
      enableXfa: false,
      disableFontFace: true,
      fontExtraProperties: true,
      isImageDecoderSupported: false,
      // Reading words needs no picture decoded; drawing one of 25 million pixels is enough.
      maxImageSize: pictures ? 25_000_000 : 1,
      standardFontDataUrl: join(pdfjsFolder, 'standard_fonts/'),
      cMapUrl: join(pdfjsFolder, 'cmaps/'),
      wasmUrl: join(pdfjsFolder, 'wasm/'),
      useSystemFonts: false,
      useWorkerFetch: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (problem) {
    return problem instanceof PasswordException
      ? {
          refused: 'encrypted',
          reason: 'The PDF is protected by a password. Save a copy without one and choose that.',
        }
      : {
          refused: 'damaged',
          reason: 'The PDF is damaged or incomplete. Download it again and choose the new copy.',
        }
  }
}
