// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public name of CPython's modules is here and used by a script, or its absence explained.
 */
final class LibraryNamesTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  /** Modules that nobody has asked for, some of whose names no script uses. */
  private static final Pattern BEYOND =
      Pattern.compile(
          "(cmd|code|email|faulthandler|filecmp|fileinput|gettext|http|importlib|lzma|mimetypes|optparse"
              + "|pkgutil|shelve|site|tarfile|tracemalloc|urllib.error|urllib.robotparser|xml.dom"
              + "|xml.parsers|xml.sax)\\b.*");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import) +([\\w., ]+)");

  private final LibraryNames library;

  LibraryNamesTest() throws IOException {
    library = new LibraryNames();
  }

  @Test
  void everyNameIsThereOrItsAbsenceExplained() {
    Set<LibraryNames.Absence> unused = new HashSet<>(library.absences);
    List<String> unexplained = new ArrayList<>();
    library
        .missing()
        .forEach(
            (owner, names) -> {
              for (String name : names) {
                if (!unused.removeIf(each -> each.covers(owner, name))
                    && !isExplained(owner, name)) {
                  unexplained.add(owner + "." + name);
                }
              }
            });
    assertThat(unexplained).isEmpty();
    assertThat(unused).as("reasons for names that are there").isEmpty();
  }

  @Test
  void theTableOfThePageIsThatOfTheNames() throws IOException {
    assertThat(LibraryNames.page()).containsAll(library.table());
  }

  @Test
  void everyNameIsUsedByAScript() throws IOException {
    Map<String, Set<String>> used = wordsByPackage();
    List<String> unused = new ArrayList<>();
    library.names.forEach(
        (owner, names) -> {
          Set<String> words = used.getOrDefault(owner.replaceAll("\\..*", ""), Set.of());
          for (String name : names) {
            if (!BEYOND.matcher(owner).matches()
                && !words.contains(name)
                && !isExplained(owner, name)
                && !isOfAbsentClass(owner)) {
              unused.add(owner + "." + name);
            }
          }
        });
    assertThat(unused).isEmpty();
  }

  private boolean isExplained(String owner, String name) {
    return library.absences.stream().anyMatch(each -> each.covers(owner, name));
  }

  private boolean isOfAbsentClass(String owner) {
    int dot = owner.lastIndexOf('.');
    return dot > 0 && isExplained(owner.substring(0, dot), owner.substring(dot + 1));
  }

  /** The words of scripts and of what they print, by the packages that they import. */
  private static Map<String, Set<String>> wordsByPackage() throws IOException {
    Map<String, Set<String>> words = new HashMap<>();
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".py")).toList()) {
        String source = Files.readString(file);
        Path output = file.resolveSibling(file.getFileName().toString().replace(".py", ".out"));
        String text = source + " " + (Files.exists(output) ? Files.readString(output) : "");
        Set<String> own = new HashSet<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(own::add);
        Set<String> packages = new HashSet<>(Set.of("builtins"));
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
          for (String each : imports.group(1).split(",")) {
            packages.add(each.strip().replaceAll("[. ].*", ""));
          }
        }
        packages.forEach(each -> words.computeIfAbsent(each, key -> new HashSet<>()).addAll(own));
      }
    }
    return words;
  }
}
