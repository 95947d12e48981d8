// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The public names of CPython's modules and classes, and why some of them are not here.
 *
 * <p>{@link #main} writes the table of {@code docs/library.md} anew.
 */
final class LibraryNames {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path PAGE = Path.of("../docs/library.md");
  private static final String HEAD = "| module | public names | not here, and why |";

  /** Names by module ({@code math}) or class ({@code datetime.date}). */
  final Map<String, List<String>> names = new LinkedHashMap<>();

  final Set<String> modules = new LinkedHashSet<>();
  final List<Absence> absences = new ArrayList<>();

  /** Some names of a module or class, as patterns, and the reason why they are not here. */
  record Absence(String owner, List<String> names, String reason) {
    boolean covers(String where, String name) {
      return matches(owner, where) && names.stream().anyMatch(each -> matches(each, name));
    }

    private static boolean matches(String pattern, String text) {
      return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), text);
    }
  }

  LibraryNames() throws IOException {
    String owner = "";
    for (String line : lines("library-names.txt")) {
      String rest = line;
      if (!line.startsWith(" ")) {
        boolean isClass = line.startsWith("class ");
        owner = line.substring(isClass ? "class ".length() : 0, line.indexOf(':'));
        names.put(owner, new ArrayList<>());
        if (!isClass) {
          modules.add(owner);
        }
        rest = line.substring(line.indexOf(':') + 1);
      }
      names.get(owner).addAll(words(rest));
    }
    for (String line : lines("library-absent.txt")) {
      String[] cells = line.split(" \\| ");
      absences.add(new Absence(cells[0], words(cells[1]), cells[2]));
    }
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** The names that are not here, by module or class; those of absent classes are left out. */
  Map<String, Set<String>> missing() {
    StringBuilder source = new StringBuilder("import importlib\nfound = {}\nrows = '''");
    names.forEach(
        (owner, all) ->
            source.append(owner).append(' ').append(String.join(" ", all)).append('\n'));
    source.append(
        """
        '''
        def load(owner):
            if owner not in found:
                try:
                    found[owner] = importlib.import_module(owner)
                except ImportError:
                    above, _, name = owner.rpartition('.')
                    found[owner] = getattr(load(above), name, None) if above else None
            return found[owner]
        for row in rows.strip().split('\\n'):
            owner, *names = row.split()
            if load(owner) is not None:
                print(owner, *[name for name in names if not hasattr(load(owner), name)])
        """);
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    for (String line : printed(source.toString()).split("\n")) {
      List<String> words = words(line);
      missing.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
    }
    return missing;
  }

  private static String printed(String source) {
    Limits limits = Limits.DEFAULT.withDurationMillis(120_000).withMemoryBytes(512L << 20);
    Execution execution =
        Session.create()
            .start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(limits));
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    assertThat(progress).isInstanceOf(Progress.Complete.class);
    return execution.drainOutput().stdout();
  }

  /** The rows of the table: how many of a module's names are here, and what is not, and why. */
  List<String> table() {
    Map<String, Set<String>> missing = missing();
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Absence absence : absences) {
      String module = module(absence.owner());
      String prefix =
          absence.owner().equals(module)
              ? ""
              : absence.owner().substring(module.length() + 1) + ".";
      String shown =
          absence.names().stream()
              .map(each -> "`" + prefix + each + "`")
              .collect(Collectors.joining(", "));
      reasons
          .computeIfAbsent(module, key -> new ArrayList<>())
          .add(shown + ": " + absence.reason());
    }
    List<String> rows = new ArrayList<>();
    for (String module : modules) {
      int all = names.get(module).size();
      int here = all - missing.get(module).size();
      String why = String.join("; ", reasons.getOrDefault(module, List.of()));
      rows.add("| `" + module + "` | " + here + " of " + all + " | " + why + " |");
    }
    return rows;
  }

  /** The module of a class, or the module itself. */
  String module(String owner) {
    String name = owner;
    while (!modules.contains(name)) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }

  /** The lines of the page. */
  static List<String> page() throws IOException {
    return Files.readAllLines(PAGE);
  }

  /** Writes the rows of the table into the page. */
  public static void main(String[] args) throws IOException {
    List<String> page = new ArrayList<>(page());
    int start = page.indexOf(HEAD) + 2;
    while (page.get(start).startsWith("|")) {
      page.remove(start);
    }
    page.addAll(start, new LibraryNames().table());
    Files.write(PAGE, page);
  }
}
