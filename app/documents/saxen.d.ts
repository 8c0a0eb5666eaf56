declare module 'saxen' {
  /** The parts of saxen 11 that are used: it comes without types. Errors are thrown where nothing listens to them. */
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Record<string, string>) => void): this
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', listener: (text: string) => void): this
    on(event: 'closeTag', listener: (name: string) => void): this
    write(xml: string): this
    end(): void
  }
}
