// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page of differences says what the list of differing scripts shows, and why. */
final class LanguagePageTest {
  private static final Path PAGE = Path.of("../docs/language.md");
  private static final Path LIST = Path.of("src/test/resources/scripts/expected-differences.txt");

  private final Map<String, List<String>> differences = new LinkedHashMap<>();
  private final Map<String, String> scripts = new LinkedHashMap<>();

  LanguagePageTest() throws IOException {
    boolean second = false;
    for (String line : Files.readAllLines(PAGE)) {
      second |= line.startsWith("## Scripts");
      if (!line.startsWith("| ") || line.startsWith("| what |") || line.startsWith("| script |")) {
        continue;
      }
      String[] cells = line.substring(2, line.lastIndexOf(" |")).split(" \\| ", -1);
      if (second) {
        scripts.put(cells[0].replace("`", ""), cells[1]);
      } else {
        differences.put(cells[0], List.of(cells).subList(1, cells.length));
      }
    }
  }

  @Test
  void everyDifferenceHasAReason() {
    assertThat(differences).hasSizeGreaterThan(20);
    differences.forEach(
        (what, cells) -> assertThat(cells).as(what).hasSize(2).noneMatch(cell -> cell.isBlank()));
  }

  @Test
  void everyScriptOfTheListStandsOnThePage() throws IOException {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      if (!line.startsWith("#") && line.contains(": ")) {
        listed.add(line.substring(0, line.indexOf(": ")));
      }
    }
    assertThat(new TreeSet<>(scripts.keySet())).isEqualTo(new TreeSet<>(listed));
  }

  @Test
  void everyScriptShowsADifferenceOfThePage() {
    scripts.forEach((script, row) -> assertThat(differences).as(script).containsKey(row));
  }
}
