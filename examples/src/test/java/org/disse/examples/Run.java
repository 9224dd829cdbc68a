package org.disse.examples;

import java.io.StringWriter;

/** One run of the jar's main program: what it printed and how it ended. */
record Run(int code, String out, String err) {
  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Main.run(out, err, words);
    return new Run(code, out.toString(), err.toString());
  }
}
