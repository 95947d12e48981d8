// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stateless revision 2026-07-28: each request says all that is needed to answer it. */
final class Modern {

  private static final String VERSION = "io.modelcontextprotocol/protocolVersion";
  private static final String CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";
  private static final String LOG_LEVEL = "io.modelcontextprotocol/logLevel";
  private static final String SERVER = "io.modelcontextprotocol/serverInfo";

  /** How long clients may keep what does not change while the server runs, in milliseconds. */
  private static final long TTL_MILLIS = 300_000;

  /** The results that say for how long they hold. */
  private static final Set<String> CACHED =
      Set.of(
          "server/discover",
          "tools/list",
          "prompts/list",
          "resources/list",
          "resources/templates/list",
          "resources/read");

  private static final Set<String> ASKING = Set.of("tools/call", "prompts/get", "resources/read");

  private final Methods methods;
  private final Subscriptions subscriptions;
  private final Tasks tasks;
  private final RequestStates states;

  Modern(Methods methods, Subscriptions subscriptions, Tasks tasks, RequestStates states) {
    this.methods = methods;
    this.subscriptions = subscriptions;
    this.tasks = tasks;
    this.states = states;
  }

  /** Whether parameters are those of a request of this revision. */
  static boolean isMarked(Json.Obj params) {
    return params.object("_meta").has(VERSION);
  }

  /** Works on a request; returns the call, which may be over. */
  Call handle(Caller caller, Message.Request request, @Nullable Headers headers, Outlet outlet) {
    Client client = client(caller, request, headers);
    if (headers != null && request.method().equals("tools/call")) {
      Tool tool = methods.tool(String.valueOf(request.params().text("name")));
      if (tool != null) {
        HeaderRules.check(tool, request.params().object("arguments"), headers);
      }
    }
    Consumer<Call> method = method(request);
    Call call =
        new Call(
            client,
            request,
            outlet,
            request.params().object("_meta").text(LOG_LEVEL),
            tasks,
            new Answer(client, request, outlet),
            round(client, request),
            method);
    outlet.onGone(call::abandon);
    call.work();
    return call;
  }

  private static Client client(Caller caller, Message.Request request, @Nullable Headers headers) {
    Json.Obj meta = request.params().object("_meta");
    String version = meta.text(VERSION);
    if (version == null) {
      throw RpcError.malformed("params._meta has no string '" + VERSION + "'");
    }
    if (!(meta.get(CAPABILITIES) instanceof Json.Obj capabilities)) {
      throw RpcError.malformed("params._meta has no object '" + CAPABILITIES + "'");
    }
    if (headers != null) {
      HeaderRules.check(request, version, headers);
    }
    if (!version.equals(Versions.MODERN)) {
      throw RpcError.unsupportedVersion(version);
    }
    return new Client(caller, version, capabilities);
  }

  private Call.Round round(Client client, Message.Request request) {
    Json.Obj params = request.params();
    Json responses = params.get("inputResponses");
    if (responses != null && !(responses instanceof Json.Obj)) {
      throw RpcError.invalidParams("the parameter inputResponses is an object");
    }
    if (responses instanceof Json.Obj(Map<String, Json> given)) {
      for (Json response : given.values()) {
        if (!(response instanceof Json.Obj)) {
          throw RpcError.invalidParams("a response in inputResponses is an object");
        }
      }
    }
    Json sealed = params.get("requestState");
    if (sealed != null && !(sealed instanceof Json.Str)) {
      throw RpcError.invalidParams("the parameter requestState is a string");
    }
    String state =
        sealed instanceof Json.Str(String text) ? states.open(client, request, text) : null;
    return new Call.Round(
        responses instanceof Json.Obj(Map<String, Json> given) ? given : Map.of(), state);
  }

  private Consumer<Call> method(Message.Request request) {
    return switch (request.method()) {
      case "server/discover" -> this::discover;
      case "subscriptions/listen" ->
          call ->
              subscriptions.listen(
                  request.id(),
                  call,
                  methods.catalogue().capabilities(),
                  id -> tasks.isKnown(call.client(), id));
      case "tasks/get" -> tasks::get;
      case "tasks/update" -> tasks::update;
      case "tasks/cancel" -> tasks::cancel;
      default -> {
        Consumer<Call> found = methods.find(request.method());
        if (found == null) {
          throw RpcError.methodNotFound(request.method());
        }
        yield found;
      }
    };
  }

  private void discover(Call call) {
    Json.Obj extensions = Json.object().put(Client.TASKS, Json.Obj.EMPTY).build();
    call.complete(
        Json.object()
            .put("supportedVersions", Json.strings(Versions.ALL))
            .put(
                "capabilities",
                Json.object()
                    .putAll(methods.catalogue().capabilities())
                    .put("extensions", extensions)
                    .build())
            .put("instructions", methods.catalogue().instructions())
            .build());
  }

  /** The end of a call as the answer to its request. */
  private final class Answer implements Call.Ending {
    private final Client client;
    private final Message.Request request;
    private final Outlet outlet;

    private Answer(Client client, Message.Request request, Outlet outlet) {
      this.client = client;
      this.request = request;
      this.outlet = outlet;
    }

    @Override
    public void completed(Json.Obj result) {
      Json.Builder whole = Json.object();
      if (!result.has("resultType")) {
        whole.put("resultType", "complete");
      }
      whole.putAll(result);
      whole.put(
          "_meta",
          Json.object().put(SERVER, methods.serverInfo()).putAll(result.object("_meta")).build());
      if (CACHED.contains(request.method()) && !result.has("ttlMs")) {
        whole.put("ttlMs", TTL_MILLIS).put("cacheScope", "public");
      }
      outlet.answer(200, Message.result(request.id(), whole.build()));
    }

    @Override
    public void failed(RpcError error) {
      outlet.answer(error.httpStatus(), Message.error(request.id(), error));
    }

    @Override
    public boolean needsInput(
        Call call, Map<String, InputRequest> requests, @Nullable String state) {
      if (!ASKING.contains(request.method())) {
        throw new IllegalStateException(request.method() + " must not ask for input");
      }
      Json.Builder asked = Json.object();
      requests.forEach((key, input) -> asked.put(key, input.toJson()));
      completed(
          Json.object()
              .put("resultType", "input_required")
              .put("inputRequests", asked.build())
              .put("requestState", states.seal(client, request, state))
              .build());
      return false;
    }
  }
}
