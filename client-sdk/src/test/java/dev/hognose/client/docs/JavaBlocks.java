// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.HognoseClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Blocks of Java: compiled, and where they use the client, run. */
final class JavaBlocks {
  /** What pages of the client leave to the reader. */
  private static final String OF_THE_CLIENT =
      """
      import dev.hognose.client.*;
      import dev.hognose.client.testing.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;

      public class %1$s {
        final HognoseClient client;
        final Session session;
        public %1$s(HognoseClient client) {
          this.client = client;
          this.session = client.sessions().create();
        }
        boolean askPerson(String question) { return question.contains("old.log"); }
        String post(String url, String body) { return dev.hognose.client.docs.ScriptedModel.reply(body); }
      %2$s
      }
      """;

  /** What pages of the interpreter leave to the reader. */
  private static final String OF_THE_SANDBOX =
      """
      import dev.hognose.sandbox.*;
      import java.util.*;

      public class %1$s {
        Execution execution;
        ExecutionOptions options;
        public %1$s(dev.hognose.client.HognoseClient client) {}
      %2$s
      }
      """;

  private final Path classes;
  private final String url;

  JavaBlocks(Path classes, String url) {
    this.classes = classes;
    this.url = url;
  }

  /** Compiles a block; runs it if it can run. Returns what it printed. */
  String run(Block block, HognoseClient client) throws Exception {
    var name = "Block" + Math.abs((long) block.place().hashCode());
    boolean ofTheSandbox = block.page().equals("docs/snapshots.md");
    boolean isMember = block.text().startsWith("@HostTool");
    var text = block.text().replace("http://127.0.0.1:8080", url);
    var member =
        isMember
            ? text.replace("{ ... }", "{ return null; }")
            : "public void run() throws Exception {\n" + text + "\n}";
    compile(name, (ofTheSandbox ? OF_THE_SANDBOX : OF_THE_CLIENT).formatted(name, member));
    return ofTheSandbox || isMember ? "" : run(name, client);
  }

  private void compile(String name, String code) {
    var messages = new StringWriter();
    var source =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    var options = List.of("-d", classes.toString(), "-proc:none", "-parameters");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(source))
            .call();
    assertThat(compiled).as(messages + code).isTrue();
  }

  private String run(String name, HognoseClient client) throws Exception {
    var printed = new ByteArrayOutputStream();
    var before = System.out;
    var urls = new URL[] {classes.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      var type = loader.loadClass(name);
      var example = type.getConstructor(HognoseClient.class).newInstance(client);
      type.getMethod("run").invoke(example);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
