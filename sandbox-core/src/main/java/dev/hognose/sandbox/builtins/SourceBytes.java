// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Source given as bytes: UTF-8, or what a comment in its first two lines says (PEP 263). */
public final class SourceBytes {
  private static final int LONGEST_LINE = 512;
  private static final int MARK_LENGTH = 3;
  private static final Set<String> LATIN_1 = Set.of("latin-1", "iso-8859-1", "iso-latin-1");
  private static final Pattern DECLARED =
      Pattern.compile("[ \\t\\f]*#[^\\n]*?coding[:=][ \\t]*([-\\w.]+)");
  private static final Pattern BLANK = Pattern.compile("[ \\t\\f]*(?:#[^\\n]*)?");

  private SourceBytes() {}

  /**
   * The text.
   *
   * @throws PyError SyntaxError, if the encoding is unknown or the bytes are not in it
   */
  public static String text(Meter meter, byte[] bytes, String file) {
    boolean marked =
        bytes.length >= MARK_LENGTH
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    String declared = declared(bytes, marked ? MARK_LENGTH : 0);
    if (marked && declared != null && !declared.equals("utf-8") && !declared.equals("utf8")) {
      String shown = LATIN_1.contains(declared) ? "iso-8859-1" : declared;
      throw problem("encoding problem: " + shown + " with BOM", -1, PyNone.NONE, file);
    }
    String encoding = marked ? "utf-8-sig" : declared == null ? "utf-8" : declared;
    try {
      return Codec.decode(meter, bytes, encoding, "strict");
    } catch (GuestNeeded unknown) {
      throw problem("unknown encoding: " + encoding, -1, PyNone.NONE, file);
    } catch (PyError problem) {
      if (!problem.exception().type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
        throw problem;
      }
      String reason =
          problem.exception().args.items.length == 5
                  && problem.exception().args.items[4] instanceof PyStr text
              ? text.value()
              : "invalid bytes";
      throw problem(
          "(unicode error) '" + encoding + "' codec can't decode the source: " + reason,
          0,
          PyInt.of(0),
          file);
    }
  }

  private static PyError problem(String message, int offset, PyObject end, String file) {
    PyObject place =
        PyTuple.of(new PyStr(file), PyInt.of(0), PyInt.of(offset), PyNone.NONE, end, end);
    return Raise.with(ExceptionTypes.SYNTAX_ERROR, new PyStr(message), place);
  }

  private static @Nullable String declared(byte[] bytes, int start) {
    int from = start;
    for (int number = 0; number < 2 && from < bytes.length; number++) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n' && end - from < LONGEST_LINE) {
        end++;
      }
      String line =
          new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
      Matcher found = DECLARED.matcher(line);
      if (found.lookingAt()) {
        return found.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
      }
      if (!BLANK.matcher(line).matches()) {
        return null;
      }
      from = end + 1;
    }
    return null;
  }
}
