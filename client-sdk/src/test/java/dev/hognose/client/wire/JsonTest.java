// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "1.5",
        "-0.0",
        "1.0E300",
        "\"\"",
        "\"a\\\"b\\\\c\\n\\t\\r\"",
        "\"\\u0000\\u001f\"",
        "\"\\ud83d\"",
        "\"\uD83D\uDC0D\"",
        "[]",
        "[1,[2,[3]],{}]",
        "{\"a\":null,\"b\":[true]}"
      })
  void writesWhatItRead(String json) {
    assertThat(JsonWriter.write(JsonReader.read(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "tru",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "1e999",
        "+1",
        "NaN",
        "Infinity",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "[",
        "[1",
        "[1,]",
        "[,1]",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "1 2",
        "[1]]",
        "'a'"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(WireException.class);
  }

  @Test
  void readsNumbersByTheirForm() {
    assertThat(JsonReader.read("[1, 1.0, 1e2, 123456789012345678901]"))
        .isEqualTo(List.of(1L, 1.0, 100.0, new BigInteger("123456789012345678901")));
  }

  @Test
  void readsWhiteSpaceAndEscapes() {
    assertThat(JsonReader.read(" {\n\t\"\\u0061\\/\" : [ 1 , 2 ] } "))
        .isEqualTo(Map.of("a/", List.of(1L, 2L)));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xff, '"'}))
        .isInstanceOf(WireException.class);
  }

  @Test
  void readsUtf8() {
    assertThat(JsonReader.read("\"žluťoučký\"".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("žluťoučký");
  }

  @Test
  void boundsTheDepth() {
    assertThat(JsonReader.read("[".repeat(512) + "]".repeat(512))).isInstanceOf(List.class);
    assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("512");
    var cyclic = new ArrayList<Object>();
    cyclic.add(cyclic);
    assertThatThrownBy(() -> JsonWriter.write(cyclic)).isInstanceOf(WireException.class);
    assertThatThrownBy(() -> MessagePack.write(cyclic)).isInstanceOf(WireException.class);
  }

  @Test
  void messagePackKeepsTheSameTreesAndBytes() {
    var tree =
        JsonReader.read(
            "{\"a\":[null,true,-5,9223372036854775807,18446744073709551615,1.5,\"\u017e\"]}");
    assertThat(MessagePack.read(MessagePack.write(tree))).isEqualTo(tree);
    assertThat((byte[]) MessagePack.read(MessagePack.write(new byte[] {1, 2})))
        .containsExactly(1, 2);
  }

  @Test
  void messagePackSurvivesEveryTruncationAndManyMutations() {
    var bytes = MessagePack.write(Map.of("a", List.of(1L, "two", 3.0, new byte[] {4})));
    for (int i = 0; i < bytes.length; i++) {
      var cut = Arrays.copyOf(bytes, i);
      assertThatThrownBy(() -> MessagePack.read(cut)).isInstanceOf(WireException.class);
    }
    for (int i = 0; i < bytes.length; i++) {
      for (int b = 0; b < 256; b++) {
        var mutated = bytes.clone();
        mutated[i] = (byte) b;
        try {
          MessagePack.read(mutated);
        } catch (WireException e) {
          assertThat(e).hasMessageContaining("MessagePack");
        }
      }
    }
  }
}
