// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.Set;

/**
 * The question whether what was typed so far is an entry, or whether more has to come.
 *
 * <p>More has to come while a bracket, a string of three quotes or a backslash at a line's end is
 * open, and after a line that begins a block, until an empty line.
 */
final class Entry {

  private static final Set<String> BLOCK_WORDS =
      Set.of("if", "for", "while", "def", "class", "with", "try", "async");

  private final String text;
  private int at;
  private int brackets;

  private Entry(String text) {
    this.text = text;
  }

  /** Whether the text is a whole entry. */
  static boolean isComplete(String text) {
    return new Entry(text).isComplete();
  }

  private boolean isComplete() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        skipComment();
      } else if (c == '\'' || c == '"') {
        if (!skipString(c)) {
          return false;
        }
      } else if (c == '\\' && isLineEnd(at + 1)) {
        if (at + 2 >= text.length()) {
          return false;
        }
        at += 2;
      } else {
        bracket(c);
        at++;
      }
    }
    return brackets <= 0 && (!beginsBlock() || endsWithEmptyLine());
  }

  private boolean isLineEnd(int index) {
    return index >= text.length() || text.charAt(index) == '\n';
  }

  private void bracket(char c) {
    if (c == '(' || c == '[' || c == '{') {
      brackets++;
    } else if (c == ')' || c == ']' || c == '}') {
      brackets--;
    }
  }

  private void skipComment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** Passes over a string; false where one of three quotes is not closed. */
  private boolean skipString(char quote) {
    boolean triple = text.startsWith(String.valueOf(quote).repeat(3), at);
    at += triple ? 3 : 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (triple && text.startsWith(String.valueOf(quote).repeat(3), at)) {
        at += 3;
        return true;
      } else if (!triple && (c == quote || c == '\n')) {
        at++;
        return true;
      } else {
        at++;
      }
    }
    return !triple;
  }

  private boolean beginsBlock() {
    String first = text.stripLeading();
    if (first.startsWith("@")) {
      return true;
    }
    int end = 0;
    while (end < first.length() && Character.isJavaIdentifierPart(first.charAt(end))) {
      end++;
    }
    String word = first.substring(0, end);
    return BLOCK_WORDS.contains(word)
        || word.equals("match") && first.lines().findFirst().orElse("").strip().endsWith(":");
  }

  private boolean endsWithEmptyLine() {
    int lastLine = text.lastIndexOf('\n');
    return lastLine >= 0 && text.substring(lastLine + 1).isBlank();
  }
}
