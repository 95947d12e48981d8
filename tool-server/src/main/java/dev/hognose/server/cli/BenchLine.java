// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of JSON that says what was measured, and whether that is what is aimed at. */
final class BenchLine {

  private static final String PASS = "PASS";

  private final String what;
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private @Nullable String verdict;

  private BenchLine(String what) {
    this.what = what;
  }

  /** A line about times in milliseconds. */
  BenchLine(String what, List<Double> millis) {
    this(what);
    List<Double> sorted = millis.stream().sorted().toList();
    figures.put("n", sorted.size());
    if (!sorted.isEmpty()) {
      figures.put("p50_ms", sorted.get(sorted.size() / 2));
      figures.put("p95_ms", sorted.get((int) (sorted.size() * 0.95)));
      figures.put("max_ms", sorted.getLast());
    }
  }

  static BenchLine of(String what) {
    return new BenchLine(what);
  }

  /** Adds a number or a text. */
  BenchLine with(String name, Object figure) {
    figures.put(name, figure);
    return this;
  }

  /** Says what a figure has to be at most, and whether it is; without a figure it is not. */
  BenchLine atMost(String name, double most) {
    boolean met =
        (verdict == null || verdict.equals(PASS))
            && figures.get(name) instanceof Number figure
            && figure.doubleValue() <= most;
    verdict = met ? PASS : "FAIL";
    return with(name + "_aim", most);
  }

  void print() {
    if (verdict != null) {
      with("verdict", verdict);
    }
    BodyWriter out = new JsonWriter();
    out.startObject(figures.size() + 1).name("what").string(what);
    figures.forEach(
        (name, figure) -> {
          out.name(name);
          switch (figure) {
            case Integer number -> out.integer(number);
            case Long number -> out.integer(number);
            case Double number -> out.number(Math.round(number * 100) / 100.0);
            default -> out.string(String.valueOf(figure));
          }
        });
    out.endObject();
    System.out.println(new String(out.toBytes(), StandardCharsets.UTF_8));
  }
}
