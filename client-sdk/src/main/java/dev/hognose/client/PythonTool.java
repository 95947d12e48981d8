// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.WireException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code run_python} tool of a language model: what the model is told of it, and who answers
 * when the model calls it.
 *
 * {@snippet :
 * var python = PythonTool.in(client.sessions().create()).tools(tools);
 * var definition = python.definition(ToolFormat.ANTHROPIC);   // for the request to the model
 * var answer = python.call("{\"code\": \"sum(range(10))\"}"); // what the model asked for
 * show(answer.text());                                        // result: 45
 * }
 *
 * <p>Immutable and usable by many threads. The program may call the host functions of {@link
 * #tools}; the description tells the model of them. What goes wrong by the model's doing (an
 * exception, a limit, arguments that do not fit) is an answer for the model to read. What goes
 * wrong by the host's doing (a server that is not reached, a quota) is thrown, as everywhere.
 */
public final class PythonTool {
  private static final String ABOUT =
      "Runs Python 3.13 code in a sandbox and returns what it printed and the value of its last"
          + " expression. There is no network, and no package beyond a part of the standard"
          + " library. ";

  /** What the model is told of the argument {@code code}. */
  public static final String CODE_DESCRIPTION =
      "The Python code. The value of the last statement, if that is an expression, is the result.";

  private final Sandboxes sandboxes;
  private final ToolSpec spec;
  private final Tools tools;
  private final Limits limits;
  private final @Nullable Duration deadline;

  private PythonTool(
      Sandboxes sandboxes, ToolSpec spec, Tools tools, Limits limits, @Nullable Duration deadline) {
    this.sandboxes = sandboxes;
    this.spec = spec;
    this.tools = tools;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** Where a call's code runs. */
  private interface Sandboxes {
    PythonAnswer run(String conversation, Script script);
  }

  /** Each call in a fresh sandbox. */
  public static PythonTool fresh(HognoseClient client) {
    return create(
        (_, script) -> PythonAnswer.of(client.run(script)),
        "Each call starts afresh, without earlier variables.");
  }

  /** All calls in one session, whose variables and files stay from call to call. */
  public static PythonTool in(Session session) {
    return create(
        (_, script) -> PythonAnswer.of(session.run(script)),
        "Variables and files stay from one call to the next.");
  }

  /**
   * A session for each conversation, made at its first call: variables stay within a conversation
   * and are not seen by others. Where the server has ended a session meanwhile, the conversation
   * goes on in a new one, and an answer says so.
   */
  public static PythonTool perConversation(HognoseClient client, SessionOptions options) {
    return create(
        new Conversations(client, options)::run,
        "Variables and files stay from one call to the next.");
  }

  private static PythonTool create(Sandboxes sandboxes, String keeping) {
    var schema =
        JsonSchema.object(
            Map.of("code", JsonSchema.described("string", CODE_DESCRIPTION)), List.of("code"));
    var spec = ToolSpec.named("run_python").described(ABOUT + keeping).taking(schema);
    return new PythonTool(sandboxes, spec, Tools.none(), Limits.defaults(), null);
  }

  /** This tool with host functions that its programs may call, besides those it has. */
  public PythonTool tools(Tools added) {
    return new PythonTool(sandboxes, spec, tools.and(added), limits, deadline);
  }

  /** This tool with bounds for each call. */
  public PythonTool limits(Limits bounds) {
    return new PythonTool(sandboxes, spec, tools, bounds, deadline);
  }

  /** This tool with a deadline for each call, host functions and waiting included. */
  public PythonTool within(Duration total) {
    return new PythonTool(sandboxes, spec, tools, limits, total);
  }

  /** This tool under another name and description; the host functions are told of all the same. */
  public PythonTool described(String name, String description) {
    var renamed = new ToolSpec(name, description, spec.parameters(), false);
    return new PythonTool(sandboxes, renamed, tools, limits, deadline);
  }

  /** The tool's name, description and JSON Schema. */
  public ToolSpec spec() {
    return tools.specs().isEmpty()
        ? spec
        : spec.described(spec.description() + "\n" + Signatures.of(tools.specs()));
  }

  /** The definition in a model provider's shape. */
  public Map<String, Object> definition(ToolFormat format) {
    return format.definition(spec());
  }

  /**
   * Answers a model's call.
   *
   * @param arguments the call's arguments as JSON text, an object with {@code code}
   */
  public PythonAnswer call(String arguments) {
    return call("", arguments);
  }

  /** {@link #call(String)} in a conversation, of {@link #perConversation}. */
  public PythonAnswer call(String conversation, String arguments) {
    try {
      return call(conversation, fields(JsonReader.read(arguments)));
    } catch (WireException e) {
      return refused("the arguments are not JSON: " + e.getMessage());
    }
  }

  /** {@link #call(String)} with decoded arguments. */
  public PythonAnswer call(Map<String, ?> arguments) {
    return call("", arguments);
  }

  /** {@link #call(Map)} in a conversation, of {@link #perConversation}. */
  public PythonAnswer call(String conversation, Map<String, ?> arguments) {
    for (var name : arguments.keySet()) {
      if (!name.equals("code")) {
        return refused("there is no argument '" + name + "'");
      }
    }
    return arguments.get("code") instanceof String code
        ? run(conversation, code)
        : refused("the argument 'code' is needed, a string");
  }

  /** Runs code as a model wrote it. */
  public PythonAnswer run(String code) {
    return run("", code);
  }

  /** {@link #run(String)} in a conversation, of {@link #perConversation}. */
  public PythonAnswer run(String conversation, String code) {
    return run(conversation, Script.of(code));
  }

  /** Runs a script, with this tool's functions, limits and deadline. */
  public PythonAnswer run(String conversation, Script script) {
    var whole = limits == Limits.defaults() ? script : script.limits(limits);
    var bounded = deadline == null ? whole : whole.within(deadline);
    try {
      return sandboxes.run(conversation, bounded.tools(tools));
    } catch (DeadlineExceededException e) {
      return PythonAnswer.failed("the code did not end in time: " + e.getMessage());
    }
  }

  private PythonAnswer refused(String why) {
    return PythonAnswer.failed(spec.name() + ": " + why + "; nothing was run.");
  }

  private static Map<String, @Nullable Object> fields(@Nullable Object decoded) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    if (!(decoded instanceof Map<?, ?> map)) {
      throw new WireException("expected an object");
    }
    map.forEach((name, value) -> fields.put((String) name, value));
    return fields;
  }
}
