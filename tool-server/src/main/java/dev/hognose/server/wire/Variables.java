// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Value;
import java.util.Map;

/** The form of a session's variables in an answer. */
public final class Variables {

  private static final int VALUE_BYTES = 16 << 20;

  private Variables() {}

  /** Writes the answer's body. */
  public static void write(Map<String, Value> variables, BodyWriter out) {
    var values = new ValueWriter(out, VALUE_BYTES);
    out.startObject(1).name("variables").startArray(variables.size());
    for (Map.Entry<String, Value> variable : variables.entrySet()) {
      out.startObject(4);
      out.name("name").string(variable.getKey());
      out.name("type").string(ValueWriter.typeOf(variable.getValue()));
      out.name("repr").string(ValueRepr.of(variable.getValue()));
      out.name("value");
      values.write(variable.getValue());
      out.endObject();
    }
    out.endArray().endObject();
  }
}
