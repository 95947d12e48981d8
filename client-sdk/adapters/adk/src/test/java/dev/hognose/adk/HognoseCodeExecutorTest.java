// SPDX-License-Identifier: Apache-2.0
package dev.hognose.adk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.adk.agents.LlmAgent;
import com.google.adk.codeexecutors.CodeExecutionUtils.CodeExecutionInput;
import com.google.adk.codeexecutors.CodeExecutionUtils.File;
import com.google.adk.events.Event;
import com.google.adk.models.BaseLlm;
import com.google.adk.models.BaseLlmConnection;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.adk.runner.InMemoryRunner;
import com.google.adk.sessions.Session;
import com.google.genai.types.Content;
import com.google.genai.types.Part;
import dev.hognose.client.HognoseClient;
import dev.hognose.client.Tools;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.reactivex.rxjava3.core.Flowable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A scripted model in the kit's own runner, with code on the real server. */
@TestInstance(Lifecycle.PER_CLASS)
class HognoseCodeExecutorTest {
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

  /** Says what it is scripted to say; a text with {@code {}} gets the last message there. */
  static final class ScriptedModel extends BaseLlm {
    private final Deque<String> script = new ArrayDeque<>();
    final List<LlmRequest> requests = new ArrayList<>();

    ScriptedModel() {
      super("scripted");
    }

    ScriptedModel runs(String code) {
      script.add("Let me see.\n```python\n" + code + "\n```");
      return this;
    }

    ScriptedModel says(String text) {
      script.add(text);
      return this;
    }

    String lastMessage() {
      return requests.getLast().contents().getLast().parts().orElseThrow().stream()
          .map(part -> part.text().orElse(""))
          .reduce("", String::concat);
    }

    @Override
    public Flowable<LlmResponse> generateContent(LlmRequest request, boolean stream) {
      requests.add(request);
      var text = script.remove().replace("{}", lastMessage().strip());
      var content = Content.builder().role("model").parts(Part.fromText(text)).build();
      return Flowable.just(LlmResponse.builder().content(content).build());
    }

    @Override
    public BaseLlmConnection connect(LlmRequest request) {
      throw new UnsupportedOperationException("the model is not live");
    }
  }

  private static InMemoryRunner runner(ScriptedModel model, HognoseCodeExecutor executor) {
    var agent =
        LlmAgent.builder()
            .name("analyst")
            .model(model)
            .instruction("Answer by Python code.")
            .codeExecutor(executor)
            .build();
    return new InMemoryRunner(agent);
  }

  private static Session session(InMemoryRunner runner) {
    return runner.sessionService().createSession(runner.appName(), "anna").blockingGet();
  }

  private static List<Event> ask(InMemoryRunner runner, Session session, String text) {
    return runner
        .runAsync(session.userId(), session.id(), Content.fromParts(Part.fromText(text)))
        .toList()
        .blockingGet();
  }

  private static String answer(List<Event> events) {
    return events.getLast().stringifyContent();
  }

  @Test
  void theModelRunsPythonThatCallsFunctionsOfTheHost() {
    var model =
        new ScriptedModel()
            .runs("prices = {c: price(c) for c in ['tea', 'rum']}")
            .runs("sum(prices.values())")
            .says("It costs [{}].");
    var tools = Tools.none().function("price", call -> call.arg(0, String.class).length() * 2);
    var runner = runner(model, HognoseCodeExecutor.stateful(client, tools));
    var events = ask(runner, session(runner), "What does it cost?");
    assertThat(answer(events)).startsWith("It costs [").contains("result: 12");
    assertThat(model.requests).hasSize(3);
  }

  @Test
  void theExampleOfTheDocumentationWorks() {
    var model = new ScriptedModel().runs("double(21)").says("{}");
    var tools = Tools.none().function("double", call -> call.arg(0, long.class) * 2);
    var agent =
        LlmAgent.builder()
            .name("analyst")
            .model(model)
            .instruction("Answer by Python code.")
            .codeExecutor(HognoseCodeExecutor.stateful(client, tools))
            .build();
    var runner = new InMemoryRunner(agent);
    assertThat(answer(ask(runner, session(runner), "Go"))).contains("result: 42");
  }

  @Test
  void sessionsDoNotSeeEachOthersVariables() {
    var model =
        new ScriptedModel().runs("x = 1").says("ok").runs("x").says("{}").runs("x").says("{}");
    var runner = runner(model, HognoseCodeExecutor.stateful(client, Tools.none()));
    var first = session(runner);
    assertThat(answer(ask(runner, first, "Remember."))).isEqualTo("ok");
    assertThat(answer(ask(runner, session(runner), "What?"))).contains("NameError: name 'x'");
    assertThat(answer(ask(runner, first, "What?"))).contains("result: 1");
  }

  @Test
  void statelessCodeLeavesNothing() {
    var before = client.sessions().list().count();
    var model = new ScriptedModel().runs("x = 1").runs("x").says("{}");
    var executor = HognoseCodeExecutor.stateless(client, Tools.none());
    var runner = runner(model, executor);
    assertThat(answer(ask(runner, session(runner), "What?"))).contains("NameError: name 'x'");
    assertThat(executor.stateful()).isFalse();
    assertThat(client.sessions().list().count()).isEqualTo(before);
  }

  @Test
  void changedFilesBecomeArtifacts() {
    var model =
        new ScriptedModel()
            .runs("open('out.csv', 'w').write('n\\n7\\n')")
            .runs("open('out.csv', 'w').write('n\\n8\\n')")
            .runs("open('out.csv').read()")
            .says("{}");
    var runner = runner(model, HognoseCodeExecutor.stateful(client, Tools.none()));
    var session = session(runner);
    assertThat(answer(ask(runner, session, "Count."))).contains("result: 'n\\n8\\n'");
    var artifacts = runner.artifactService();
    var names = artifacts.listArtifactKeys(runner.appName(), "anna", session.id()).blockingGet();
    assertThat(names.filenames()).containsExactly("out.csv");
    var versions =
        artifacts.listVersions(runner.appName(), "anna", session.id(), "out.csv").blockingGet();
    assertThat(versions).hasSize(2);
    var saved =
        artifacts.loadArtifact(runner.appName(), "anna", session.id(), "out.csv", 1).blockingGet();
    var data = saved.inlineData().orElseThrow();
    assertThat(data.data().orElseThrow()).asString().isEqualTo("n\n8\n");
    assertThat(data.mimeType()).contains("text/csv");
  }

  @Test
  void inputFilesAreThereAndAreNoOutput() {
    var executor = HognoseCodeExecutor.stateful(client, Tools.none());
    var content = Base64.getEncoder().encodeToString("a\nb\n".getBytes(UTF_8));
    var input =
        CodeExecutionInput.builder()
            .executionId("one")
            .inputFiles(List.of(File.builder().name("in.csv").content(content).build()))
            .code("len(open('in.csv').readlines())")
            .build();
    var result = executor.executeCode(null, input);
    assertThat(result.stdout()).isEqualTo("result: 2");
    assertThat(result.outputFiles()).isEmpty();
  }
}
