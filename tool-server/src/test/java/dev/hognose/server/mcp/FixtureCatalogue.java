// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the conformance suite wants of a server, beside what Hognose offers. */
final class FixtureCatalogue implements Catalogue {

  private static final Json.Obj CAPABILITIES =
      (Json.Obj)
          Json.parse(
              """
              {"tools": {"listChanged": true}, "prompts": {"listChanged": true},
               "resources": {"subscribe": true, "listChanged": true},
               "completions": {}, "logging": {}}
              """);

  private final Catalogue own;
  private final List<Tool> tools;
  private final FixtureContents contents = new FixtureContents();

  FixtureCatalogue(Catalogue own, Subscriptions subscriptions) {
    this.own = own;
    tools = new ArrayList<>(own.tools());
    tools.addAll(FixtureTools.all());
    tools.addAll(FixtureRounds.all());
    tools.add(
        FixtureTool.of(
            "test_trigger_tool_change",
            call -> changed(call, subscriptions, Subscriptions.Listing.TOOLS)));
    tools.add(
        FixtureTool.of(
            "test_trigger_prompt_change",
            call -> changed(call, subscriptions, Subscriptions.Listing.PROMPTS)));
  }

  private static void changed(
      Call call, Subscriptions subscriptions, Subscriptions.Listing listing) {
    subscriptions.changed(listing);
    FixtureTools.done(call);
  }

  @Override
  public Json.Obj capabilities() {
    return CAPABILITIES;
  }

  @Override
  public String instructions() {
    return own.instructions();
  }

  @Override
  public List<Tool> tools() {
    return tools;
  }

  @Override
  public Map<String, Consumer<Call>> methods() {
    return contents.methods();
  }

  @Override
  public void close() {
    own.close();
  }
}
