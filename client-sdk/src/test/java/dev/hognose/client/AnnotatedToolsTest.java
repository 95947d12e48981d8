// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.wire.JsonReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnnotatedToolsTest {
  enum Unit {
    CELSIUS,
    KELVIN
  }

  record Place(String city, Optional<String> country) {}

  static final class Weather {
    @HostTool("The temperature of a place.")
    double temperature(
        @ToolParam(name = "place", value = "where") Place place,
        @ToolParam(name = "unit", required = false) Unit unit) {
      return unit == Unit.KELVIN ? 280 : 7 + place.city().length();
    }

    @HostTool(name = "report", async = true)
    List<String> text(
        @ToolParam(name = "days") List<LocalDate> days,
        @ToolParam(name = "scale", required = false) int scale,
        @ToolParam(name = "note") Optional<String> note) {
      return List.of(days + "|" + scale + "|" + note.orElse("-"));
    }

    @HostTool
    static void fail() {
      throw new GuestException("LookupError", "nowhere");
    }

    String notATool() {
      return "never called";
    }
  }

  private final Tools tools = Tools.none().annotated(new Weather());

  private Object call(String name, List<Object> args, Map<String, Object> kwargs) throws Exception {
    var call = new ToolCall("c", ToolCall.Kind.FUNCTION, name, args, kwargs, OptionalInt.empty());
    return tools.handler(call).call(call);
  }

  @Test
  void describesParametersBySchema() {
    assertThat(tools.specs())
        .extracting(ToolSpec::name)
        .containsExactly("fail", "temperature", "report");
    assertThat(tools.specs().get(1).parameters())
        .isEqualTo(
            JsonReader.read(
                """
                {"type": "object",
                 "properties": {
                   "place": {"type": "object", "description": "where",
                     "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
                     "required": ["city"], "additionalProperties": false},
                   "unit": {"type": "string", "enum": ["CELSIUS", "KELVIN"]}},
                 "required": ["place"], "additionalProperties": false}
                """));
    assertThat(tools.specs().get(2).async()).isTrue();
    assertThat(tools.specs().get(2).parameters())
        .isEqualTo(
            JsonReader.read(
                """
                {"type": "object",
                 "properties": {
                   "days": {"type": "array", "items": {"type": "string", "format": "date"}},
                   "scale": {"type": "integer"},
                   "note": {"type": "string"}},
                 "required": ["days"], "additionalProperties": false}
                """));
  }

  @Test
  void bindsPositionsAndKeywords() throws Exception {
    var place = Map.of("city", "Brno");
    assertThat(call("temperature", List.of(place), Map.of())).isEqualTo(11.0);
    assertThat(call("temperature", List.of(place, "KELVIN"), Map.of())).isEqualTo(280.0);
    assertThat(call("temperature", List.of(), Map.of("place", place, "unit", "KELVIN")))
        .isEqualTo(280.0);
    var day = LocalDate.of(2026, 1, 31);
    assertThat(call("report", List.of(List.of(day)), Map.of()))
        .isEqualTo(List.of("[2026-01-31]|0|-"));
    assertThat(call("report", List.of(List.of(day), 3L), Map.of("note", "n")))
        .isEqualTo(List.of("[2026-01-31]|3|n"));
  }

  @Test
  void refusesWrongArgumentsAsPythonDoes() {
    assertThatThrownBy(() -> call("temperature", List.of(), Map.of()))
        .hasMessage("TypeError: temperature() missing required argument: 'place'");
    assertThatThrownBy(() -> call("temperature", List.of(Map.of("city", 5L)), Map.of()))
        .hasMessage("TypeError: temperature() argument 'place': expected str, not 5");
    assertThatThrownBy(() -> call("temperature", List.of(1L, 2L, 3L), Map.of()))
        .hasMessage("TypeError: temperature() takes at most 2 arguments (3 given)");
    assertThatThrownBy(() -> call("fail", List.of(), Map.of("x", 1L)))
        .hasMessage("TypeError: fail() got an unexpected keyword argument 'x'");
    assertThatThrownBy(() -> call("report", List.of(List.of()), Map.of("days", List.of())))
        .hasMessage("TypeError: report() got multiple values for argument 'days'");
    assertThatThrownBy(
            () -> call("report", new ArrayList<>(Arrays.asList(List.of(), "x")), Map.of()))
        .hasMessage("TypeError: report() argument 'scale': expected int, not 'x'");
  }

  @Test
  void whatAMethodThrowsIsItsOwnException() {
    assertThatThrownBy(() -> call("fail", List.of(), Map.of()))
        .isInstanceOf(GuestException.class)
        .hasMessage("LookupError: nowhere");
  }

  @Test
  void refusesAnObjectWithoutTools() {
    assertThatThrownBy(() -> Tools.none().annotated("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("@HostTool");
  }

  @Test
  void exportsTheFourShapes() {
    var one = Tools.none().function(ToolSpec.named("f").described("does f"), _ -> null);
    var schema = Map.of("type", "object");
    assertThat(one.schemas(ToolFormat.OPENAI))
        .isEqualTo(
            List.of(
                Map.of(
                    "type",
                    "function",
                    "function",
                    Map.of("name", "f", "description", "does f", "parameters", schema))));
    assertThat(one.schemas(ToolFormat.ANTHROPIC))
        .isEqualTo(List.of(Map.of("name", "f", "description", "does f", "input_schema", schema)));
    assertThat(one.schemas(ToolFormat.GEMINI))
        .isEqualTo(List.of(Map.of("name", "f", "description", "does f")));
    assertThat(one.schemas(ToolFormat.MCP))
        .isEqualTo(List.of(Map.of("name", "f", "description", "does f", "inputSchema", schema)));
  }

  record Booking(LocalDate day, List<String> guests, Map<String, Integer> prices) {}

  static final class Bookings {
    @HostTool("Books a table.")
    Object book(@ToolParam(name = "booking") Booking booking) {
      return booking;
    }
  }

  @Test
  void geminiIsToldThePartOfJsonSchemaThatItTakes() {
    var declared = Tools.none().annotated(new Bookings()).schemas(ToolFormat.GEMINI).getFirst();
    assertThat(declared.get("parameters"))
        .isEqualTo(
            JsonReader.read(
                """
                {"type": "object", "required": ["booking"], "properties": {"booking":
                  {"type": "object", "required": ["day", "guests", "prices"], "properties":
                    {"day": {"type": "string"}, "prices": {"type": "object"},
                     "guests": {"type": "array", "items": {"type": "string"}}}}}}
                """));
  }
}
