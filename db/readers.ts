interface LetGo {
  close: () => void
  /** The newest reader who may hold it. */
  last: number
}

/** Who is reading just now. What is let go is closed as soon as everybody who may hold it has left. */
export function openReaders() {
  const reading = new Set<number>()
  const letGo: LetGo[] = []
  let came = 0

  function closeWhatNobodyHolds() {
    const [longestHere = Infinity] = reading
    for (let next = letGo[0]; next !== undefined && next.last < longestHere; next = letGo[0]) {
      letGo.shift()
      next.close()
    }
  }

  return {
    /** Somebody begins to read. Gives what they call when they have ended. */
    enter: (): (() => void) => {
      const reader = ++came
      reading.add(reader)
      return () => {
        reading.delete(reader)
        closeWhatNobodyHolds()
      }
    },
    /** Where nobody has said that they read, nobody says when they have ended: then it goes when it is collected. */
    letGo(close: () => void) {
      if (reading.size > 0) letGo.push({ close, last: came })
    },
  }
}
