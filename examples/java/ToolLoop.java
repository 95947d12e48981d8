// SPDX-License-Identifier: Apache-2.0

// A Python program, as a model would write it, that calls tools of this Java program in a loop.
//
// Start a server with `./hognose serve`; where the client is built, this file runs as it is:
//
//   java -cp client-sdk/target/classes examples/java/ToolLoop.java [http://127.0.0.1:8080]
//
// It prints:
//
//   cocoa      7     41.97
//   not in the catalogue: 'mead'
//   tea       12     39.24
//   Line[item=cocoa, quantity=7, total=41.97]
//   Line[item=tea, quantity=12, total=39.24]
//   2 lines remembered

import dev.hognose.client.BusyPolicy;
import dev.hognose.client.ConnectionFailedException;
import dev.hognose.client.GuestException;
import dev.hognose.client.HognoseClient;
import dev.hognose.client.HostTool;
import dev.hognose.client.Outcome;
import dev.hognose.client.Script;
import dev.hognose.client.ToolParam;
import dev.hognose.client.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A warehouse whose stock and exchange rates a sandboxed program may ask for. */
public final class ToolLoop {

  /** What the program gets and returns. */
  public record Line(String item, long quantity, double total) {}

  /** Tools as annotated methods: their JSON Schema is generated. */
  public static final class Warehouse {
    private static final Map<String, Long> STOCK = Map.of("tea", 12L, "coffee", 0L, "cocoa", 7L);

    /** Creates the warehouse. */
    public Warehouse() {}

    /** How many are there; unknown items raise KeyError in Python. */
    @HostTool("How many pieces of an item are in stock.")
    public long stock(@ToolParam(name = "item", value = "the item's name") String item) {
      var quantity = STOCK.get(item);
      if (quantity == null) {
        throw new GuestException("KeyError", item);
      }
      return quantity;
    }
  }

  private static final Map<String, Double> PRICES =
      Map.of("tea", 3.0, "coffee", 4.0, "cocoa", 5.5, "mead", 9.0);

  private static final String PROGRAM =
      """
      lines = []
      for item, price in prices.items():
          try:
              quantity = stock(item)
          except KeyError as missing:
              print("not in the catalogue:", missing)
              continue
          if quantity:
              total = round(quantity * price * rate("EUR", "USD"), 2)
              lines.append({"item": item, "quantity": quantity, "total": total})
              print(f"{item:<8}{quantity:>4}{total:>10.2f}")
      sorted(lines, key=lambda line: -line["total"])
      """;

  private ToolLoop() {}

  /** Runs the program twice in one session. */
  public static void main(String[] args) {
    var address = args.length > 0 ? args[0] : "http://127.0.0.1:8080";
    var tools =
        Tools.none()
            .annotated(new Warehouse())
            .function("rate", call -> call.args().equals(List.of("EUR", "USD")) ? 1.09 : 1.0);

    try (var client = HognoseClient.connect(address)) {
      var session = client.sessions().create().with(BusyPolicy.queueInClient()).with(tools);
      var outcome =
          session.run(
              Script.of(PROGRAM)
                  .input("prices", new TreeMap<>(PRICES))
                  .within(Duration.ofSeconds(20)));
      System.out.print(outcome.stdout());
      switch (outcome) {
        case Outcome.Completed done -> {
          for (var line : done.value(Line[].class)) {
            System.out.println(line);
          }
        }
        case Outcome.Failed failed -> System.out.println(failed.error().traceback());
        default -> System.out.println(outcome.description());
      }
      System.out.println(session.run("len(lines)").completed().value() + " lines remembered");
      session.delete();
    } catch (ConnectionFailedException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
