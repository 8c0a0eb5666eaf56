export type ContentKind = 'pdf' | 'word' | 'excel' | 'powerpoint' | 'opendocument' | 'image' | 'csv' | 'text'

/** What the bytes are, by the extension they should have; or why they are not kept. */
export type ContentFound = { type: ContentKind; extension: string } | 'encrypted' | 'macro' | 'unknown'
