// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** What was typed, as the terminal wants it: whole or not, and the name the cursor stands at. */
final class EntryParser implements Parser {

  /**
   * A text whose last name is to be completed.
   *
   * @param word the name before the cursor, with dots
   */
  private record Typed(String line, int cursor, String word) implements CompletingParsedLine {
    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean entered = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
    if (entered && !line.startsWith("%") && !Entry.isComplete(line)) {
      throw new EOFError(-1, cursor, "more lines");
    }
    int from = cursor;
    while (from > 0 && isNamePart(line.charAt(from - 1))) {
      from--;
    }
    return new Typed(line, cursor, line.substring(from, cursor));
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '.' || c == '%' || Character.isLetterOrDigit(c);
  }
}
