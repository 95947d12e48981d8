// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sources under {@code resources/syntax}, with what CPython 3.13 makes of them. */
final class Corpus {
  private static final String SEPARATOR = "=====\n";

  private Corpus() {}

  /** A source, with the dump of its tree. */
  record Tree(String name, String source, String dump) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A source, with the row that describes its error, or {@code -} if it has none. */
  record Mistake(String quoted, String source, String row) {
    @Override
    public String toString() {
      return quoted;
    }
  }

  static List<Tree> trees() {
    List<Tree> trees = new ArrayList<>();
    for (String name : List.of("expressions", "statements", "patterns", "layout")) {
      String[] sources = read("trees/" + name + ".py").split(SEPARATOR, -1);
      String[] dumps = read("trees/" + name + ".ast").split(SEPARATOR, -1);
      for (int i = 0; i < sources.length; i++) {
        trees.add(new Tree(name + " " + i, sources[i], dumps[i]));
      }
    }
    return trees;
  }

  static List<Mistake> mistakes() {
    return read("errors.tsv")
        .lines()
        .map(
            line -> {
              int tab = line.indexOf('\t');
              String quoted = line.substring(0, tab);
              return new Mistake(quoted, unquote(quoted), line.substring(tab + 1));
            })
        .toList();
  }

  private static String read(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/syntax/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a string in JSON's form. */
  private static String unquote(String quoted) {
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        value.append(c);
        continue;
      }
      c = quoted.charAt(++i);
      switch (c) {
        case 'n' -> value.append('\n');
        case 't' -> value.append('\t');
        case 'r' -> value.append('\r');
        case 'f' -> value.append('\f');
        case 'b' -> value.append('\b');
        case 'u' -> {
          value.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> value.append(c);
      }
    }
    return value.toString();
  }
}
