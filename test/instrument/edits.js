// Changes source text at places that an AST names. Every change puts text before and after a range; ranges nest as the nodes
// they come from, so changes can not cut each other.
export class Edits {
  #text;
  #wraps = [];

  constructor(text) {
    this.#text = Buffer.from(text); // solc counts bytes
  }

  /** Puts `before` and `after` around a range. Of equal ranges, the one that was added first is the outer one. */
  wrap({ start, end }, before, after = "") {
    this.#wraps.push({ start, end, before, after, order: this.#wraps.length });
  }

  /** The original text of a range. */
  slice({ start, end }) {
    return this.#text.subarray(start, end).toString();
  }

  /** A statement's range with its semicolon, which solc leaves out. */
  withSemicolon({ start, end }) {
    let at = end;
    while (/\s/.test(String.fromCharCode(this.#text[at]))) at += 1;
    return this.#text[at] === 0x3b ? { start, end: at + 1 } : { start, end };
  }

  toString() {
    const outerFirst = (a, b) => b.end - a.end || a.order - b.order;
    const insertions = this.#wraps.flatMap((wrap) => [
      { at: wrap.start, opens: true, wrap, text: wrap.before },
      { at: wrap.end, opens: false, wrap, text: wrap.after },
    ]);
    insertions.sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (a.opens !== b.opens) return a.opens ? 1 : -1;
      return a.opens ? outerFirst(a.wrap, b.wrap) : b.wrap.start - a.wrap.start || b.wrap.order - a.wrap.order;
    });
    const parts = [];
    let at = 0;
    for (const insertion of insertions) {
      parts.push(this.#text.subarray(at, insertion.at).toString(), insertion.text);
      at = insertion.at;
    }
    parts.push(this.#text.subarray(at).toString());
    return parts.join("");
  }
}
