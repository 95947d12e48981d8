// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the javadoc, compiled. */
class SnippetTest {
  private static final Pattern SNIPPET =
      Pattern.compile("\\{@snippet :\\n(.*?)\\n \\* }\\n(?= \\*/| \\*\\n)", Pattern.DOTALL);

  /** What the examples leave to the reader. */
  private static final String SURROUNDINGS =
      """
      import dev.hognose.client.*;
      import dev.hognose.client.testing.*;
      import java.time.Duration;
      import java.util.List;
      import java.util.Map;

      abstract class Example {
        HognoseClient client;
        Session session;
        Script script;
        Tools tools;
        String code;
        Outcome.ToolCallsRequired waiting;
        FakeHognose fake;
        java.io.PrintStream terminal;
        Http http;
        interface Http { String get(String address); String post(String address, String body); }
        record Weather(int degrees) {}
        static class WeatherTools {}
        abstract void log(Object text);
        abstract void show(Object text);
        abstract void answerByHand(Object calls);
        abstract void awaitLater(String id);
        abstract Object askSomebody();
        abstract void assertEquals(Object one, Object other);
        %s
      }
      """;

  @TempDir Path classes;

  private static List<Example> snippets() throws IOException {
    var found = new ArrayList<Example>();
    for (var root : List.of("src/main/java", "src/test/java")) {
      try (var files = Files.walk(Path.of(System.getProperty("basedir", "")).resolve(root))) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(f -> find(f, found));
      }
    }
    return found;
  }

  private static void find(Path file, List<Example> found) {
    try {
      var matcher = SNIPPET.matcher(Files.readString(file));
      while (matcher.find()) {
        var body = matcher.group(1).replaceAll("(?m)^ \\* ?", "");
        var name = file.getFileName().toString().replace(".java", "") + "Example" + found.size();
        found.add(new Example(name, body));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyExampleCompiles() throws IOException {
    var files = snippets();
    assertThat(files).hasSizeGreaterThan(15);
    var messages = new StringWriter();
    var options = List.of("-d", classes.toString(), "-proc:none");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, files)
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  /** A source file of its own around an example. */
  private static final class Example extends SimpleJavaFileObject {
    private final String code;

    Example(String name, String snippet) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      var member =
          snippet.startsWith("@HostTool")
              ? snippet.replace("{ ... }", "{ return null; }")
              : "void example() throws Exception {\n" + snippet + "\n}";
      code = SURROUNDINGS.replace("class Example", "class " + name).replace("%s", member);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
