// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.Program;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.msgpack.core.MessagePack;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/**
 * The Java examples print what their transcripts say: every {@code $} line is a process of its own,
 * in one folder. Times, sizes and ids differ from run to run.
 */
final class JavaExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples/java").toAbsolutePath().normalize();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern MEASURED = Pattern.compile("\\d+(\\.\\d+)? (ms|bytes)");

  @TempDir Path folder;

  static List<String> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".out"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void printsWhatItsTranscriptSays(String transcript) throws Exception {
    compile(transcript.replace(".out", ".java"));
    String expected = Files.readString(EXAMPLES.resolve(transcript));
    List<String> expectedIds = ids(expected);
    var actual = new StringBuilder();
    for (String line : expected.lines().filter(each -> each.startsWith("$ ")).toList()) {
      List<String> ids = ids(actual.toString());
      String command = line;
      for (int i = 0; i < ids.size(); i++) {
        command = command.replace(expectedIds.get(i), ids.get(i));
      }
      actual.append(command).append('\n');
      actual.append(run(List.of(command.substring(2).split(" "))));
    }
    assertThat(settled(actual.toString())).isEqualTo(settled(expected));
  }

  private void compile(String file) {
    String source = EXAMPLES.resolve(file).toString();
    String[] options = {
      "-Xlint:all", "-Werror", "-d", folder.toString(), "-cp", classPath(), source
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("--enable-native-access=ALL-UNNAMED");
    words.addAll(List.of("-Duser.language=en", "-Dstdout.encoding=UTF-8", "-cp"));
    words.add(folder + File.pathSeparator + classPath());
    words.addAll(command);
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return output;
  }

  private static String classPath() {
    return Stream.of(Program.class, MessagePack.class, JDBC.class, Logger.class)
        .map(JavaExamplesTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** A transcript without what differs from run to run. */
  private static String settled(String text) {
    String settled = MEASURED.matcher(text).replaceAll("# $2");
    List<String> ids = ids(text);
    for (int i = 0; i < ids.size(); i++) {
      settled = settled.replace(ids.get(i), "id-" + i);
    }
    return settled;
  }
}
