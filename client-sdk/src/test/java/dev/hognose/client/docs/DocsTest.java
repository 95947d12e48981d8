// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.HognoseClient;
import dev.hognose.client.wire.JsonReader;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every block of the documentation does what it shows: commands run, transcripts are what is
 * printed, Java compiles and runs, Python compiles, JSON is JSON, excerpts are in their files,
 * links lead to files.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Isolated("what examples print is caught")
class DocsTest {
  private static final Path ROOT = root();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  private static final Pattern SNIPPET =
      Pattern.compile("\\{@snippet :\\n(.*?)\\n \\* }\\n", Pattern.DOTALL);

  @TempDir Path temporary;

  private HognoseServer server;
  private HognoseClient client;

  @BeforeAll
  void start() throws IOException {
    server = HognoseServer.start(Settings.local(0));
    client = HognoseClient.connect(server.url());
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> pages() throws IOException {
    var pages = new ArrayList<Path>();
    pages.add(ROOT.resolve("README.md"));
    pages.add(ROOT.resolve("examples/java/README.md"));
    try (var files = Files.list(ROOT.resolve("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @TestFactory
  List<DynamicContainer> blocks() throws Exception {
    var containers = new ArrayList<DynamicContainer>();
    for (var page : pages()) {
      var folder = folder(page.getFileName().toString());
      var shell = new ShellBlocks(folder, server.url());
      var java = new JavaBlocks(Files.createDirectories(folder.resolve("classes")), server.url());
      var tests =
          Block.of(ROOT, page).stream()
              .filter(block -> !block.isNotRun())
              .map(block -> DynamicTest.dynamicTest(block.place(), () -> check(block, shell, java)))
              .toList();
      containers.add(DynamicContainer.dynamicContainer(ROOT.relativize(page).toString(), tests));
    }
    return containers;
  }

  private void check(Block block, ShellBlocks shell, JavaBlocks java) throws Exception {
    if (!block.origin().isEmpty()) {
      assertThat(bare(Files.readString(ROOT.resolve(block.origin()))))
          .as("the text of " + block.place())
          .contains(bare(block.text()));
      return;
    }
    switch (block.language()) {
      case "sh" -> shell.run(block);
      case "console" -> shell.compare(block);
      case "java" -> compare(block, java.run(block, client));
      case "python" -> assertThat(Program.compile(block.text(), block.page())).isNotNull();
      case "json" -> assertThat(JsonReader.read(block.text())).isNotNull();
      case "" -> assertThat(block.text()).doesNotStartWith("$ ");
      default -> throw new IllegalStateException(block.place() + ": nothing is known of it");
    }
  }

  /** Where comments behind println say what is printed, that is what is printed. */
  private static void compare(Block block, String printed) {
    var said =
        block
            .text()
            .lines()
            .filter(line -> line.contains("System.out.println(") && line.contains("// "))
            .map(line -> line.substring(line.lastIndexOf("// ") + 3).strip())
            .toList();
    if (!said.isEmpty()) {
      assertThat(printed.lines().toList()).containsSubsequence(said);
    }
  }

  /** Code without comments and white space, whatever its format. */
  private static String bare(String code) {
    return code.replaceAll("(?m)// .*$", "").replaceAll("\\s+", "");
  }

  /** A folder with what pages speak of. */
  private Path folder(String name) throws IOException {
    var folder =
        Files.createDirectories(temporary.resolve(name + temporary.toFile().list().length));
    Files.writeString(folder.resolve("report.py"), "import sys\nprint(sys.argv)\n");
    var options = ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("buy")));
    Execution waiting =
        Session.create()
            .start(Program.compile("total = 900\nbuy('safe', price=total)", "shop.py"), options);
    waiting.run(Long.MAX_VALUE);
    Files.write(folder.resolve("run.hgn"), waiting.dump(SnapshotKeys.NONE));
    return folder;
  }

  @Test
  void theTourWithCurlGoesThrough() throws Exception {
    var builder = new ProcessBuilder("bash", ROOT.resolve("examples/curl.sh").toString());
    builder.environment().put("HOGNOSE_URL", server.url());
    var process = builder.redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).doesNotContain("internal error", "\"status\":500");
  }

  /** The frameworks are not here to compile with, but in the adapters' own tests. */
  @Test
  void theExamplesOfAdaptersAreInTheirTests() throws IOException {
    var adapters = ROOT.resolve("client-sdk/adapters");
    int examples = 0;
    for (var source : sources(adapters, "/src/main/java/")) {
      var tests = new StringBuilder();
      for (var test :
          sources(adapters.resolve(adapters.relativize(source).getName(0)), "/src/test/java/")) {
        tests.append(bare(Files.readString(test)));
      }
      var matcher = SNIPPET.matcher(Files.readString(source));
      while (matcher.find()) {
        var example = matcher.group(1).replaceAll("(?m)^ \\* ?", "");
        assertThat(tests.toString()).as(source + example).contains(bare(example));
        examples++;
      }
    }
    assertThat(examples).isGreaterThanOrEqualTo(4);
  }

  private static List<Path> sources(Path folder, String part) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains(part) && file.toString().endsWith(".java"))
          .toList();
    }
  }

  @Test
  void linksLeadToFiles() throws IOException {
    var broken = new ArrayList<String>();
    for (var page : pages()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(match -> match.group(1))
          .filter(link -> !Files.exists(page.resolveSibling(link)))
          .forEach(link -> broken.add(ROOT.relativize(page) + " -> " + link));
    }
    assertThat(broken).isEmpty();
  }
}
