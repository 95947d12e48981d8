// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.server.wire.TokenReader.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The typed reads that all strict decoders share; each moves to the next token and checks it.
 *
 * <p>Requests are validated against the contract by decoders written by hand and not by the
 * contract's schemas, for two reasons: the schemas' validator in Vert.x 5.0.10 takes 23 µs for
 * {@code {"code":"1+1"}} and 290 µs for a body with inputs and tools, where parsing and checking by
 * decoder take 0.15 µs and 1.5 µs (warm, one thread, JDK 25); and it knows no MessagePack. That
 * both are the same contract is proven by {@code ContractAgreementTest}.
 */
final class Decode {

  private static final int MAX_NAME_LENGTH = 256;

  private Decode() {}

  static Refusal wrongType(TokenReader in, String wanted) {
    if (in.current() == Token.END) {
      return Refusal.malformed("the body ends early");
    }
    return Refusal.invalid(
        in.pointer(), "must be " + wanted + ", not " + in.current().description());
  }

  static Refusal unknownField(TokenReader in, String name) {
    return Refusal.invalid(in.pointer(), "unknown field '" + clip(name) + "'");
  }

  static String clip(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }

  static void startObject(TokenReader in) {
    if (in.next() != Token.START_OBJECT) {
      throw wrongType(in, "an object");
    }
  }

  static void startArray(TokenReader in) {
    if (in.next() != Token.START_ARRAY) {
      throw wrongType(in, "an array");
    }
  }

  static void end(TokenReader in) {
    if (in.next() != Token.END) {
      throw Refusal.malformed("there is more after the end of the body");
    }
  }

  static String string(TokenReader in) {
    in.next();
    return currentString(in);
  }

  static String currentString(TokenReader in) {
    if (in.current() != Token.STRING) {
      throw wrongType(in, "a string");
    }
    return in.text();
  }

  static String string(TokenReader in, int minLength, int maxLength) {
    String text = string(in);
    int length = text.codePointCount(0, text.length());
    if (length < minLength || length > maxLength) {
      throw Refusal.invalid(
          in.pointer(), "must have " + minLength + " to " + maxLength + " characters");
    }
    return text;
  }

  static String oneOf(TokenReader in, Set<String> allowed) {
    String text = string(in);
    if (!allowed.contains(text)) {
      throw Refusal.invalid(
          in.pointer(),
          "must be one of "
              + String.join(", ", allowed.stream().sorted().toList())
              + ", not '"
              + clip(text)
              + "'");
    }
    return text;
  }

  static boolean bool(TokenReader in) {
    return switch (in.next()) {
      case TRUE -> true;
      case FALSE -> false;
      case START_OBJECT,
          END_OBJECT,
          NAME,
          START_ARRAY,
          END_ARRAY,
          STRING,
          INTEGER,
          FLOAT,
          NULL,
          BYTES,
          END ->
          throw wrongType(in, "a boolean");
    };
  }

  static void mustBeTrue(TokenReader in) {
    if (!bool(in)) {
      throw Refusal.invalid(in.pointer(), "must be true where it is given");
    }
  }

  /** An integer in a range; a float without a fraction counts, as in JSON Schema. */
  static long integer(TokenReader in, long min, long max) {
    in.next();
    return currentInteger(in, min, max);
  }

  static long currentInteger(TokenReader in, long min, long max) {
    long value;
    if (in.current() == Token.INTEGER) {
      if (!in.fitsLong()) {
        throw outOfRange(in, min, max);
      }
      value = in.longValue();
    } else if (in.current() == Token.FLOAT && Math.rint(in.doubleValue()) == in.doubleValue()) {
      double number = in.doubleValue();
      if (Math.abs(number) > JsonWriter.MAX_SAFE_INTEGER) {
        throw outOfRange(in, min, max);
      }
      value = (long) number;
    } else {
      throw wrongType(in, "an integer");
    }
    if (value < min || value > max) {
      throw outOfRange(in, min, max);
    }
    return value;
  }

  private static Refusal outOfRange(TokenReader in, long min, long max) {
    return Refusal.invalid(in.pointer(), "must be from " + min + " to " + max);
  }

  /** A Python name. */
  static String name(TokenReader in) {
    String text = string(in);
    requireName(in, text, false);
    return text;
  }

  static void requireName(TokenReader in, String text, boolean dotted) {
    if (text.length() > MAX_NAME_LENGTH || !isName(text, dotted)) {
      throw Refusal.invalid(in.pointer(), "not a Python name: '" + clip(text) + "'");
    }
  }

  private static boolean isName(String text, boolean dotted) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_' || Character.isLetter(c)) {
        start = false;
      } else if (start) {
        return false;
      } else if (dotted && c == '.') {
        start = true;
      } else if (Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER) {
        return false;
      }
    }
    return !start;
  }

  static List<String> names(TokenReader in) {
    var names = new ArrayList<String>();
    startArray(in);
    while (in.next() != Token.END_ARRAY) {
      String text = currentString(in);
      requireName(in, text, false);
      Keywords.requireNone(in, text);
      names.add(text);
    }
    return names;
  }

  static Map<String, String> environment(TokenReader in) {
    var variables = new LinkedHashMap<String, String>();
    startObject(in);
    while (in.next() == Token.NAME) {
      String name = in.text();
      variables.put(name, string(in));
    }
    return variables;
  }

  /** Bytes: native ones, or text in base64. */
  static byte[] bytes(TokenReader in) {
    if (in.next() == Token.BYTES) {
      return in.bytes();
    }
    try {
      return java.util.Base64.getDecoder().decode(currentString(in));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(in.pointer(), "not base64");
    }
  }

  /** Passes over one value of any shape. */
  static void skip(TokenReader in) {
    int depth = 0;
    do {
      switch (in.current()) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case NAME, STRING, INTEGER, FLOAT, TRUE, FALSE, NULL, BYTES -> {}
        case END -> throw wrongType(in, "a value");
      }
      if (depth > 0) {
        in.next();
      }
    } while (depth > 0);
  }
}
