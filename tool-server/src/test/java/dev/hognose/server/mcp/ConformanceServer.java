// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.util.concurrent.CountDownLatch;

/**
 * A server with the tools, prompts and resources that the conformance suite of the Model Context
 * Protocol calls, on the port given; {@code src/test/conformance/run.sh} starts it.
 */
final class ConformanceServer {

  private ConformanceServer() {}

  public static void main(String[] args) throws Exception {
    HognoseServer server =
        HognoseServer.start(
            Settings.local(Integer.parseInt(args[0])),
            (pool, subscriptions) ->
                new FixtureCatalogue(
                    new PythonCatalogue(pool, PythonCatalogue.TASK_AFTER_MILLIS), subscriptions));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    System.out.println("listening on " + server.url());
    new CountDownLatch(1).await();
  }
}
