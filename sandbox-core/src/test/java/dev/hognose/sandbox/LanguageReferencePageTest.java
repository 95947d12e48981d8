// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of sections names each section of the documentation, and scripts that show it. */
final class LanguageReferencePageTest {
  private static final Path PAGE = Path.of("../docs/language-reference.md");
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  /** How many sections each part of the language reference has: its table of contents. */
  private static final String SECTIONS =
      """
      2:6 2.1:9 2.3:3 2.4:7 3:4 3.2:13 3.3:12 3.4:4 4:3 4.2:6 5:9 5.2:2 5.3:4 5.4:6 5.5:2 5.8:1 6:17
      6.2:9 6.3:4 6.10:3 7:14 7.2:2 7.11:1 8:10 8.4:4 8.6:4 8.9:3 8.10:3 9:4\
      """;

  private static final String NAMES =
      """
      import builtins
      shown = [name for name, value in sorted(vars(builtins).items())
               if not (isinstance(value, type) and issubclass(value, BaseException))]
      print(*[name for name in shown if name[0] != "_" or name in ("__import__", "__build_class__")])
      """;

  /** A row: what it is about, a piece of source, scripts that hold it or a reason. */
  private record Row(String section, String piece, List<String> scripts, String reason) {
    static Row of(String line) {
      List<String> cells =
          Pattern.compile("(?<!\\\\)\\|").splitAsStream(line).map(String::strip).toList();
      String piece = cells.get(2).replace("`", "").replace("\\|", "|");
      return piece.isEmpty()
          ? new Row(cells.get(1), piece, List.of(), cells.get(3))
          : new Row(cells.get(1), piece, List.of(cells.get(3).split(", ")), "");
    }
  }

  private final List<Row> rows = new ArrayList<>();

  LanguageReferencePageTest() throws IOException {
    for (String line : Files.readAllLines(PAGE)) {
      boolean heads = line.startsWith("| section |") || line.startsWith("| name |");
      if (line.startsWith("| ") && !heads) {
        rows.add(Row.of(line));
      }
    }
  }

  @Test
  void everySectionOfTheLanguageReferenceIsThereOnce() {
    List<String> wanted = new ArrayList<>();
    for (String part : SECTIONS.split("\\s+")) {
      String[] sides = part.split(":");
      for (int i = 1; i <= Integer.parseInt(sides[1]); i++) {
        wanted.add(sides[0] + "." + i);
      }
    }
    List<String> listed =
        rows.stream()
            .map(row -> row.section().split(" ")[0])
            .filter(first -> first.matches("[\\d.]+"))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyBuiltinFunctionAndConstantIsThere() {
    Execution execution =
        Session.create().start(Program.compile(NAMES, "main.py"), ExecutionOptions.DEFAULT);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    List<String> names = List.of(execution.drainOutput().stdout().strip().split(" "));
    assertThat(names).hasSizeGreaterThan(75);
    assertThat(rows.stream().map(Row::section)).containsAll(new TreeSet<>(names));
  }

  @Test
  void everyScriptIsThereAndHoldsThePieceOfItsRow() throws IOException {
    for (Row row : rows) {
      for (String script : row.scripts()) {
        Path file = SCRIPTS.resolve(script + ".py");
        assertThat(file).as(row.section()).exists();
        assertThat(Files.readString(file)).as(row.section()).contains(row.piece());
      }
    }
  }

  @Test
  void whatHasNoScriptHasAReason() {
    assertThat(rows).hasSizeGreaterThan(250);
    for (Row row : rows) {
      assertThat(row.scripts().isEmpty() ? row.reason() : "shown").as(row.section()).isNotBlank();
    }
  }
}
