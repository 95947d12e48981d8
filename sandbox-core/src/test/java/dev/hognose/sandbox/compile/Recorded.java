// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.syntax.Parser;
import dev.hognose.sandbox.syntax.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What {@code record_compile.py} recorded, and sources compiled for tests. */
final class Recorded {
  private Recorded() {}

  static String text(String resource) {
    try (InputStream in = Recorded.class.getResourceAsStream("/compile/" + resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns of each row of a table; the first is a source in JSON's form. */
  static Stream<List<String>> rows(String resource) {
    return text(resource).lines().map(line -> List.of(line.split("\t", -1)));
  }

  /** The text of a string in JSON's form. */
  static String unquote(String json) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < json.length() - 1; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = json.charAt(++i);
      switch (escape) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'u' -> {
          out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> out.append(escape);
      }
    }
    return out.toString();
  }

  static Code module(String source) {
    return Compiler.compileModule(
        Parser.parseModule(SourceText.of("main.py", source)),
        new Code.Source("main.py", source, false),
        SourceText.of("main.py", source),
        new java.util.ArrayList<>());
  }

  static Code exec(String source) {
    return Compiler.compileExec(
        Parser.parseModule(SourceText.of("main.py", source)),
        new Code.Source("main.py", source, false),
        SourceText.of("main.py", source),
        new java.util.ArrayList<>());
  }

  static Code eval(String source) {
    return Compiler.compileExpression(
        Parser.parseExpression(SourceText.of("main.py", source)),
        new Code.Source("main.py", source, false),
        SourceText.of("main.py", source),
        new java.util.ArrayList<>());
  }
}
