// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The colours of Python text while it is typed. */
final class Colours implements Highlighter {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>#[^\\n]*)"
              + "|(?<text>[rRbBfFuU]{0,2}(?:'''[\\s\\S]*?(?:'''|$)|\"\"\"[\\s\\S]*?(?:\"\"\"|$)"
              + "|'(?:\\\\.|[^'\\\\\\n])*'?|\"(?:\\\\.|[^\"\\\\\\n])*\"?))"
              + "|(?<number>\\b[0-9][0-9_.a-zA-Z]*)"
              + "|(?<word>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<command>^%[a-z]+)");

  private static final Set<String> WORDS = Set.copyOf(Names.words());
  private static final AttributedStyle COMMENT = AttributedStyle.DEFAULT.faint();
  private static final AttributedStyle TEXT =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle NUMBER =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle WORD =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE).bold();

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    return of(buffer);
  }

  /** The text in colours. */
  static AttributedString of(String buffer) {
    var out = new AttributedStringBuilder();
    Matcher token = TOKEN.matcher(buffer);
    int at = 0;
    while (token.find()) {
      out.append(buffer.substring(at, token.start()));
      out.append(token.group(), style(token));
      at = token.end();
    }
    return out.append(buffer.substring(at)).toAttributedString();
  }

  private static AttributedStyle style(Matcher token) {
    if (token.group("comment") != null) {
      return COMMENT;
    }
    if (token.group("text") != null) {
      return TEXT;
    }
    if (token.group("number") != null) {
      return NUMBER;
    }
    boolean known = token.group("command") != null || WORDS.contains(token.group("word"));
    return known ? WORD : AttributedStyle.DEFAULT;
  }
}
