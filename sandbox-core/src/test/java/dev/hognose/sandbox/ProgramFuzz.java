// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes programs that nobody would write, of each {@link Kind}. The same seed and corpus make the
 * same program.
 */
final class ProgramFuzz {
  /** How a program is made. */
  enum Kind {
    /** Tokens in any order. */
    SOUP,

    /** Parts of scripts of the corpus, of which characters are changed. */
    TEXT,

    /** Parts of scripts whose lines and tokens are moved, repeated, dropped and exchanged. */
    MUTATION,

    /** Calls of what the modules and types have ({@link ProgramProbe}). */
    PROBE,

    /** What a grammar writes ({@link ProgramGrammar}). */
    GRAMMAR
  }

  /**
   * A program.
   *
   * @param kind how it was made
   * @param source its text
   */
  record Made(Kind kind, String source) {}

  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/scripts"), Path.of("src/test/resources/attacks"));

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z_]\\w*|\\d[\\w.]*|'[^'\\n]*'|\"[^\"\\n]*\"|[-+*/%@&|^=<>!:]+|\\S");

  private static final String[] SOUP =
      """
      False None True and as assert async await break class continue def del elif else except
      finally for from global if import in is lambda nonlocal not or pass raise return try while
      with yield match case type _ self x y xs d s print len range list dict set str int tuple
      sorted iter next map zip sum super isinstance getattr setattr object Exception ValueError
      __init__ __eq__ __iter__ __next__ __call__ __class__ __dict__ __getattr__ __hash__ __len__
      ( ) [ ] { } , : . ; @ = -> + - * / // % ** >> << & ^ | ~ := < > <= >= == != += -= *= ...
      0 1 2 -1 1.5 1e308 1j 10**30 'a' "b" b'c' f'{x}' f'{x!r:>{y}}' '' \\ # ! $ ? 0x 1_ '''
      """
          .split("\\s+");

  private static final String[] VALUES = {
    "0",
    "-1",
    "1 << 70",
    "None",
    "''",
    "'x' * 50",
    "[]",
    "()",
    "{}",
    "1.5",
    "float('nan')",
    "object()",
    "lambda *a: a",
    "iter([1, 2])",
    "b'ab'",
    "True",
    "range(5)",
    "{1, 2}",
    "type",
    "slice(None)",
    "10 ** 20",
    "print",
    "'\\ud800'",
    "'\\U0001F600'",
    "Exception",
    "..."
  };

  private static final Set<String> KEYWORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield match case")
              .split(" "));

  private final List<List<String>> scripts = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();

  /** Reads the corpus. */
  ProgramFuzz() {
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".py")).sorted().forEach(this::read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      scripts.add(lines.stream().filter(line -> !line.startsWith("#")).toList());
      for (String line : lines) {
        Matcher matcher = TOKEN.matcher(line);
        while (line.length() < 200 && !line.startsWith("#") && matcher.find()) {
          tokens.add(matcher.group());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program of a seed. */
  Made program(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextInt();
    return switch (random.nextInt(32)) {
      case 0 -> new Made(Kind.SOUP, soup(random));
      case 1 -> new Made(Kind.SOUP, soup(random) + "\n" + mutated(random));
      case 2, 3 -> new Made(Kind.TEXT, SourceFuzz.changed(random, part(random, 20)));
      case 4, 5, 6, 7 -> new Made(Kind.PROBE, ProgramProbe.program(random));
      case 8, 9, 10, 11 -> new Made(Kind.GRAMMAR, ProgramGrammar.program(random));
      default -> new Made(Kind.MUTATION, mutated(random));
    };
  }

  private String soup(Random random) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int line = random.nextInt(12); line >= 0; line--) {
      out.append("    ".repeat(depth));
      for (int i = random.nextInt(9); i >= 0; i--) {
        out.append(random.nextInt(6) == 0 ? any(random, tokens) : any(random, SOUP)).append(' ');
      }
      if (random.nextInt(4) == 0) {
        out.append(":");
        depth++;
      } else if (random.nextInt(3) == 0) {
        depth = random.nextInt(depth + 1);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** A part of a script, spliced with parts of others, with changes. */
  private String mutated(Random random) {
    List<String> lines = new ArrayList<>(part(random, 40));
    for (int i = random.nextInt(2); i > 0; i--) {
      lines.addAll(random.nextInt(lines.size() + 1), part(random, 12));
    }
    for (int i = random.nextInt(5) / 2; i >= 0 && !lines.isEmpty(); i--) {
      change(random, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  /** Some lines in a row that begin with one that is not indented. */
  private List<String> part(Random random, int most) {
    List<String> script = scripts.get(random.nextInt(scripts.size()));
    if (script.isEmpty()) {
      return List.of();
    }
    int start = random.nextInt(script.size());
    while (start > 0 && !isOutermost(script.get(start))) {
      start--;
    }
    int end = Math.min(script.size(), start + 1 + random.nextInt(most));
    while (end < script.size() && !isOutermost(script.get(end))) {
      end++;
    }
    return script.subList(start, end);
  }

  private static boolean isOutermost(String line) {
    return !line.isEmpty()
        && !Character.isWhitespace(line.charAt(0))
        && !line.matches("(?:except|else|elif|finally|\\)|\\]|\\}|'''|\"\"\").*");
  }

  private void change(Random random, List<String> lines) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(16)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2, 3 -> {
        int other = random.nextInt(lines.size());
        if (indentation(lines.get(other)) == indentation(line)) {
          lines.set(at, lines.set(other, line));
        }
      }
      case 4 -> lines.set(at, "    ".repeat(random.nextInt(3)) + line.strip());
      case 5 -> lines.set(at, replaced(random, line, any(random, SOUP)));
      case 6, 7, 8 -> lines.set(at, replaced(random, line, any(random, VALUES)));
      default -> lines.set(at, exchanged(random, line));
    }
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** A line with one of its tokens replaced. */
  private static String replaced(Random random, String line, String by) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      if (random.nextInt(8) == 0 || kind(matcher.group()) == 1 || kind(matcher.group()) == 2) {
        places.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    if (places.isEmpty()) {
      return line + by;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return line.substring(0, place[0]) + by + line.substring(place[1]);
  }

  /** A line with one of its tokens exchanged for another of its kind. */
  private String exchanged(Random random, String line) {
    List<MatchResult> found = TOKEN.matcher(line).results().toList();
    if (found.isEmpty()) {
      return line;
    }
    MatchResult place = found.get(random.nextInt(found.size()));
    String by = place.group();
    for (int tries = 0; tries < 20 && by.equals(place.group()); tries++) {
      String other = any(random, tokens);
      by = kind(other) == kind(by) ? other : by;
    }
    return line.substring(0, place.start()) + by + line.substring(place.end());
  }

  private static int kind(String token) {
    char first = token.charAt(0);
    if (Character.isLetter(first) || first == '_') {
      return KEYWORDS.contains(token) ? 0 : 1;
    }
    return Character.isDigit(first) || first == '\'' || first == '"' ? 2 : 3;
  }

  private static String any(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String any(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
