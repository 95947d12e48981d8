// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.Standing;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** The form in which servers tell each other which of an owner's sessions are at work. */
final class Standings {

  /** The address under which they ask. */
  static final String PATH = "/cluster/standings";

  static final String AFTER = "after";
  static final String TO = "to";

  private Standings() {}

  /** Where to ask about a range of ids. */
  static String address(String after, String to) {
    return PATH + "?" + AFTER + "=" + after + "&" + TO + "=" + to;
  }

  static byte[] write(List<Standing> standings) {
    BodyWriter out = new JsonWriter();
    out.startArray(standings.size());
    for (Standing standing : standings) {
      out.startArray(4).string(standing.id()).string(standing.status());
      out.stringOrNull(standing.executionId()).string(Integer.toString(standing.queued()));
      out.endArray();
    }
    out.endArray();
    return out.toBytes();
  }

  static List<Standing> read(byte[] body) {
    var standings = new ArrayList<Standing>();
    if (Json.parse(body) instanceof Json.Arr(List<Json> all)) {
      for (Json each : all) {
        if (each instanceof Json.Arr(List<Json> parts)
            && parts.size() == 4
            && parts.get(0) instanceof Json.Str(String id)
            && parts.get(1) instanceof Json.Str(String status)
            && parts.get(3) instanceof Json.Str(String queued)) {
          String execution = parts.get(2) instanceof Json.Str(String text) ? text : null;
          standings.add(new Standing(id, status, execution, Integer.parseInt(queued)));
        }
      }
    }
    return standings;
  }
}
