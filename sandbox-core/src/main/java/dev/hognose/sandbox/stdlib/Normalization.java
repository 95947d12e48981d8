// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The normalization forms of Unicode 15.1 (UAX 15), by the platform's normalizer, which is handed a
 * text piece by piece: only long runs of marks are too long a piece.
 */
final class Normalization {
  /** Marks in a row that may stand in any order when a text is handed to the platform. */
  private static final int SHORT_RUN = 64;

  /** More marks of one class than ever combine with one character. */
  private static final int MOST_COMBINED = 8;

  /** Length from which on a piece ends where it may. */
  private static final int PIECE = 8_192;

  private static final int FIRST_VOWEL_OF_HANGUL = 0x1160;
  private static final int LAST_TAIL_OF_HANGUL = 0x11ff;

  private final Meter meter;
  private final Normalizer.Form form;

  private Normalization(Meter meter, Normalizer.Form form) {
    this.meter = meter;
    this.form = form;
  }

  /** A text in a form; charged for. */
  static String of(Meter meter, String text, Normalizer.Form form) {
    meter.allocate(36L * text.length());
    return new Normalization(meter, form).inPieces(text);
  }

  private String inPieces(String text) {
    StringBuilder made = new StringBuilder(text.length());
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (point >= 0x300 && UnicodedataModule.LATER.get(point)) {
        made.append(normalized(text.substring(start, i)));
        made.appendCodePoint(point);
        start = next;
      } else if (i - start >= PIECE && isApart(point)) {
        made.append(normalized(text.substring(start, i)));
        start = i;
      }
      i = next;
    }
    return made.append(normalized(text.substring(start))).toString();
  }

  /** Whether what comes before a character has nothing to do with it in any form. */
  private boolean isApart(int point) {
    meter.work(1);
    if (point < 0x300) {
      return true;
    }
    if (CombiningClasses.of(point) != 0) {
      return false;
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    int first = parts.codePointAt(0);
    int type = Character.getType(first);
    return CombiningClasses.of(first) == 0
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && (first < FIRST_VOWEL_OF_HANGUL || first > LAST_TAIL_OF_HANGUL);
  }

  private String normalized(String piece) {
    meter.work(piece.length() / 8);
    StringBuilder made = null;
    int done = 0;
    int start = 0;
    for (int i = 0; i <= piece.length(); ) {
      int point = i < piece.length() ? piece.codePointAt(i) : 0;
      int next = i + Character.charCount(point);
      meter.pass(i);
      if (CombiningClasses.of(point) == 0) {
        if (i - start > SHORT_RUN) {
          made = made == null ? new StringBuilder(piece.length()) : made;
          appendWithRun(made, piece.substring(done, start), inOrder(piece, start, i));
          done = i;
        }
        start = next;
      }
      i = next;
    }
    String rest = Normalizer.normalize(piece.substring(done), form);
    return made == null ? rest : made.append(rest).toString();
  }

  /** The marks of a run by their combining class, which is the order they come to stand in. */
  private @Nullable StringBuilder[] inOrder(String piece, int start, int end) {
    @Nullable StringBuilder[] run = new StringBuilder[CombiningClasses.COUNT];
    for (int i = start; i < end; ) {
      int point = piece.codePointAt(i);
      int order = CombiningClasses.of(point);
      StringBuilder marks = run[order] == null ? new StringBuilder() : run[order];
      run[order] = marks.appendCodePoint(point);
      meter.pass(i);
      i += Character.charCount(point);
    }
    return run;
  }

  /**
   * Appends the form of a text that ends with a long run of marks. The platform is handed the first
   * ones of each class alone, as its time grows with the square of a run: those that follow in the
   * same class combine with nothing.
   */
  private void appendWithRun(StringBuilder made, String before, @Nullable StringBuilder[] run) {
    StringBuilder first = new StringBuilder(before);
    int[] cut = new int[run.length];
    for (int order = 1; order < run.length; order++) {
      StringBuilder marks = run[order];
      if (marks != null) {
        int count = Math.min(MOST_COMBINED, marks.codePointCount(0, marks.length()));
        cut[order] = marks.offsetByCodePoints(0, count);
        first.append(marks, 0, cut[order]);
      }
    }
    boolean canonical = form == Normalizer.Form.NFC || form == Normalizer.Form.NFD;
    Normalizer.Form parts = canonical ? Normalizer.Form.NFD : Normalizer.Form.NFKD;
    String head = Normalizer.normalize(first, form);
    int at = head.length();
    while (at > 0 && CombiningClasses.of(head.codePointBefore(at)) != 0) {
      at -= Character.charCount(head.codePointBefore(at));
    }
    made.append(head, 0, at);
    for (int order = 1; order < run.length; order++) {
      while (at < head.length() && CombiningClasses.of(head.codePointAt(at)) == order) {
        made.appendCodePoint(head.codePointAt(at));
        at += Character.charCount(head.codePointAt(at));
      }
      StringBuilder marks = run[order];
      if (marks != null) {
        meter.work(marks.length() / 8);
        made.append(Normalizer.normalize(marks.substring(cut[order]), parts));
      }
    }
  }
}
